package org.stet.output.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.stet.output.OutputContext.PageSource;
import org.stet.page.image.CodedScan;
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
    Optional<PDImageXObject> came = asItCame(pdf, pixels, source);
    PDImageXObject kept = came.isPresent() ? came.get() : Lossless.of(pdf, pixels);
    boolean isJpeg = kept.getStream().getFilters().contains(COSName.DCT_DECODE);
    boolean stays = choice == ImageChoice.ORIGINAL || isJpeg;
    return new PageImage(stays ? kept : smaller(pdf, pixels, kept));
  }

  /** As JPEG, unless that is no smaller: clean pages are small without loss. */
  private static PDImageXObject smaller(PDDocument pdf, BufferedImage pixels, PDImageXObject kept)
      throws IOException {
    PDImageXObject jpeg = JPEGFactory.createFromImage(pdf, Reduced.to(pixels, 1), ARCHIVE_QUALITY);
    boolean gains = jpeg.getCOSObject().getLength() < kept.getCOSObject().getLength();
    return gains ? jpeg : kept;
  }

  /** For reading on a screen. */
  static PDImageXObject small(PDDocument pdf, BufferedImage pixels, double dpi) throws IOException {
    BufferedImage reduced = Reduced.to(pixels, SMALL_DPI / dpi);
    return JPEGFactory.createFromImage(pdf, reduced, SMALL_QUALITY);
  }

  private static Optional<PDImageXObject> asItCame(
      PDDocument pdf, BufferedImage pixels, Optional<PageSource> source) throws IOException {
    Optional<CodedScan> coded = source.flatMap(page -> page.coded().get());
    if (coded.isEmpty()) {
      return Optional.empty();
    }
    byte[] bytes = coded.get().bytes();
    return switch (coded.get().coding()) {
      case JPEG -> jpeg(pdf, pixels, bytes);
      case JPEG_2000 -> Optional.of(jpeg2000(pdf, pixels, bytes));
    };
  }

  /** A JPEG byte for byte, unless it is in printing colours, which PDF/A has no place for here. */
  private static Optional<PDImageXObject> jpeg(PDDocument pdf, BufferedImage pixels, byte[] jpeg)
      throws IOException {
    PDImageXObject image = JPEGFactory.createFromByteArray(pdf, jpeg);
    boolean fits = image.getWidth() == pixels.getWidth() && image.getHeight() == pixels.getHeight();
    boolean printing = image.getColorSpace() instanceof PDDeviceCMYK;
    return fits && !printing ? Optional.of(image) : Optional.empty();
  }

  /** Its colours are told as those of all pages are, so that they look the same. */
  private static PDImageXObject jpeg2000(PDDocument pdf, BufferedImage pixels, byte[] jpeg2000)
      throws IOException {
    boolean gray = pixels.getRaster().getNumBands() == 1;
    return new PDImageXObject(
        pdf,
        new ByteArrayInputStream(jpeg2000),
        COSName.JPX_DECODE,
        pixels.getWidth(),
        pixels.getHeight(),
        Byte.SIZE,
        gray ? PDDeviceGray.INSTANCE : PDDeviceRGB.INSTANCE);
  }
}
