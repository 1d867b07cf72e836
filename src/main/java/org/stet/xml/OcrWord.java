package org.stet.xml;

import java.util.Optional;

/**
 * A word in somebody's OCR file.
 *
 * @param tag its element; empty where the file tells the text of lines only
 * @param text with its line-end hyphen, without white space
 * @param area where it is printed, in the file's own unit
 * @param confidence 0..1, where the file tells
 */
public record OcrWord(
    Optional<Tag> tag, String text, Optional<Area> area, Optional<Double> confidence) {}
