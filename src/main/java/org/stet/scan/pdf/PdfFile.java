package org.stet.scan.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.stet.scan.Limits;
import org.stet.scan.PlainPixels;
import org.stet.scan.Resolution;
import org.stet.scan.ScanException;
import org.stet.scan.ScanFile;

/**
 * A PDF. A page that is one scan gives that scan, untouched; any other page is drawn. The file is
 * opened anew for each page: so pages can be opened side by side, and none stays in memory.
 *
 * @param file exists and begins like a PDF
 */
public record PdfFile(Path file, Limits limits) implements ScanFile {

  private static final int DRAWN_DPI = 300;
  private static final float POINTS_PER_INCH = 72;

  @Override
  public List<Integer> pages() throws IOException {
    try (PDDocument pdf = load()) {
      int count = pdf.getNumberOfPages();
      if (count == 0) {
        throw new ScanException(
            file + " has no pages", "Make the PDF again from the scans, or name them instead.");
      }
      return IntStream.rangeClosed(1, count).boxed().toList();
    }
  }

  @Override
  public Decoded open(int page) throws IOException {
    pages();
    try (PDDocument pdf = load()) {
      PDPage sheet = pdf.getPage(page - 1);
      Optional<PlacedImage> scan = ScanFinder.find(sheet);
      return scan.isPresent() ? embedded(scan.get(), sheet, page) : drawn(pdf, sheet, page);
    }
  }

  private PDDocument load() throws IOException {
    try {
      return Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
    } catch (InvalidPasswordException e) {
      throw new ScanException(
          file + " is protected with a password",
          "Save it without: qpdf --decrypt --password=... IN.pdf OUT.pdf",
          e);
    }
  }

  private Decoded embedded(PlacedImage scan, PDPage sheet, int page) throws IOException {
    limits.check(file, page, scan.image().getWidth(), scan.image().getHeight());
    BufferedImage pixels = PlainPixels.of(scan.image().getImage());
    if (scan.image().getColorSpace().getNumberOfComponents() == 1) {
      pixels = GrayLevels.of(pixels, scan.image().getBitsPerComponent() == 1);
    }
    double dpi = scan.image().getWidth() * POINTS_PER_INCH / scan.width();
    return new Decoded(
        QuarterTurns.clockwise(pixels, sheet.getRotation()), Resolution.perInch(dpi));
  }

  private Decoded drawn(PDDocument pdf, PDPage sheet, int page) throws IOException {
    PDRectangle box = sheet.getCropBox();
    float scale = DRAWN_DPI / POINTS_PER_INCH;
    limits.check(
        file, page, Math.round(box.getWidth() * scale), Math.round(box.getHeight() * scale));
    PDFRenderer renderer = new PDFRenderer(pdf);
    renderer.setSubsamplingAllowed(false);
    BufferedImage pixels = renderer.renderImageWithDPI(page - 1, DRAWN_DPI, ImageType.RGB);
    return new Decoded(PlainPixels.of(pixels), Optional.of(DRAWN_DPI));
  }
}
