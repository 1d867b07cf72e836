package org.stet.output.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.stet.page.image.Placement;
import org.stet.page.image.ScanImage;

/** The scan of a page of a PDF made smaller, as it is read. */
final class SmallScan {

  private SmallScan() {}

  /** Empty where the scan is black and white: then nothing is smaller than what is there. */
  static Optional<PDImageXObject> of(PDDocument pdf, Optional<ScanImage> scan, Placement place)
      throws IOException {
    if (scan.isEmpty() || Bilevel.is(scan.get().pixels())) {
      return Optional.empty();
    }
    double dpi = scan.get().pixels().getWidth() * 72 / place.readWidth();
    return Optional.of(PageImage.small(pdf, scan.get().pixels(), dpi));
  }
}
