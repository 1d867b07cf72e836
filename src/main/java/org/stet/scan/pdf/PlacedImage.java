package org.stet.scan.pdf;

import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * An image where it stands on its page.
 *
 * @param width in points, before the page is turned
 */
record PlacedImage(PDImage image, float width) {}
