package org.stet.scan.pdf;

import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.stet.page.image.Placement;

/** An image where it stands on its page. */
record PlacedImage(PDImage image, Placement place) {}
