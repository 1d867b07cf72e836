package org.stet.output.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.stet.output.OutputContext.PageSource;
import org.stet.page.image.ScanImage;

/**
 * The scan as it lies in the PDF.
 *
 * @param object the image
 */
record PageImage(PDImageXObject object) {

  private static final float ARCHIVE_QUALITY = 0.9f;
  private static final float SMALL_QUALITY = 0.5f;
  private static final int SMALL_DPI = 150;

  static PageImage of(
      PDDocument pdf,
      ScanImage scan,
      Optional<PageSource> source,
      ImageChoice choice,
      PageScale scale)
      throws IOException {
    BufferedImage pixels = scan.pixels();
    if (Bilevel.is(pixels)) {
      return new PageImage(Facsimile.of(pdf, pixels));
    }
    if (choice == ImageChoice.SMALL) {
      return new PageImage(small(pdf, pixels, scale.dpi()));
    }
    Optional<PDImageXObject> jpeg = asItCame(pdf, pixels, source);
    if (jpeg.isPresent()) {
      return new PageImage(jpeg.get());
    }
    PDImageXObject lossless = Lossless.of(pdf, pixels);
    return new PageImage(choice == ImageChoice.ARCHIVE ? smaller(pdf, pixels, lossless) : lossless);
  }

  /** As JPEG, unless that is no smaller: clean pages are small without loss. */
  private static PDImageXObject smaller(
      PDDocument pdf, BufferedImage pixels, PDImageXObject lossless) throws IOException {
    PDImageXObject jpeg = JPEGFactory.createFromImage(pdf, Reduced.to(pixels, 1), ARCHIVE_QUALITY);
    boolean gains = jpeg.getCOSObject().getLength() < lossless.getCOSObject().getLength();
    return gains ? jpeg : lossless;
  }

  /** For reading on a screen. */
  static PDImageXObject small(PDDocument pdf, BufferedImage pixels, double dpi) throws IOException {
    BufferedImage reduced = Reduced.to(pixels, SMALL_DPI / dpi);
    return JPEGFactory.createFromImage(pdf, reduced, SMALL_QUALITY);
  }

  /** A JPEG byte for byte, unless it is in printing colours, which PDF/A has no place for here. */
  private static Optional<PDImageXObject> asItCame(
      PDDocument pdf, BufferedImage pixels, Optional<PageSource> source) throws IOException {
    Optional<byte[]> jpeg = source.flatMap(page -> page.jpeg().get());
    if (jpeg.isEmpty()) {
      return Optional.empty();
    }
    PDImageXObject image = JPEGFactory.createFromByteArray(pdf, jpeg.get());
    boolean fits = image.getWidth() == pixels.getWidth() && image.getHeight() == pixels.getHeight();
    boolean printing = image.getColorSpace() instanceof PDDeviceCMYK;
    return fits && !printing ? Optional.of(image) : Optional.empty();
  }
}
