package org.stet.page.image;

import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * A page image as the person gave it.
 *
 * @param source the file, as the person named it
 * @param page page number within its document, from 1
 * @param pixels gray, bilevel or RGB; not to be drawn on
 * @param resolution dots per inch, where the file tells
 */
public record ScanImage(
    String source, int page, BufferedImage pixels, Optional<Integer> resolution) {}
