package org.stet.scan.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.stet.page.Page;
import org.stet.page.image.Placement;
import org.stet.scan.Brightness;
import org.stet.scan.Colours;
import org.stet.scan.Limits;
import org.stet.scan.PlainPixels;
import org.stet.scan.Resolution;
import org.stet.scan.ScanFile;

/**
 * A PDF. A page that is one scan gives that scan, untouched; any other page is drawn. The file is
 * opened anew for each page: so pages can be opened side by side, and none stays in memory.
 *
 * @param file exists and begins like a PDF
 */
public record PdfFile(Path file, Limits limits) implements ScanFile {

  @Override
  public List<Integer> pages() throws IOException {
    try (PDDocument pdf = PdfOpener.open(file)) {
      return IntStream.rangeClosed(1, pdf.getNumberOfPages()).boxed().toList();
    }
  }

  @Override
  public Decoded open(int page, Colours colours) throws IOException {
    try (PDDocument pdf = PdfOpener.open(file)) {
      PDPage sheet = pdf.getPage(page - 1);
      Optional<PlacedImage> scan = ScanFinder.find(sheet);
      return scan.isPresent()
          ? embedded(scan.get(), page, colours)
          : drawn(pdf, sheet, page, colours);
    }
  }

  /** Where the scans stand that {@link #open} gives, by page; damaged pages are left out. */
  public Map<Integer, Placement> placements() throws IOException {
    try (PDDocument pdf = PdfOpener.open(file)) {
      Map<Integer, Placement> places = new HashMap<>();
      int number = 1;
      for (PDPage sheet : pdf.getPages()) {
        int here = number++;
        place(sheet).ifPresent(place -> places.put(here, place));
      }
      return places;
    }
  }

  /** Empty for a damaged page: it was not read either, and stays as it is. */
  private static Optional<Placement> place(PDPage sheet) {
    try {
      return Optional.of(Sheets.scanOf(sheet).place());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * The text that a page brings along.
   *
   * @param source as the person named the file
   */
  public Optional<Page> text(int page, String source) throws IOException {
    try (PDDocument pdf = PdfOpener.open(file)) {
      return new OwnText(source).read(pdf, page);
    }
  }

  private Decoded embedded(PlacedImage scan, int page, Colours colours) throws IOException {
    limits.check(file, page, scan.image().getWidth(), scan.image().getHeight());
    BufferedImage pixels = colours == Colours.KEPT ? unpacked(scan.image()) : gray(scan.image());
    Placement place = scan.place();
    double dpi = scan.image().getWidth() * Sheets.POINTS_PER_INCH / place.width();
    return new Decoded(QuarterTurns.clockwise(pixels, place.turn()), Resolution.perInch(dpi));
  }

  private static BufferedImage unpacked(PDImage scan) throws IOException {
    BufferedImage pixels = PlainPixels.of(scan.getImage());
    return scan.getColorSpace().getNumberOfComponents() == 1
        ? GrayLevels.of(pixels, scan.getBitsPerComponent() == 1)
        : pixels;
  }

  private BufferedImage gray(PDImage scan) throws IOException {
    Optional<BufferedImage> quick = EmbeddedGray.of(scan, file);
    return quick.isPresent() ? quick.get() : Brightness.of(unpacked(scan));
  }

  private Decoded drawn(PDDocument pdf, PDPage sheet, int page, Colours colours)
      throws IOException {
    SheetScan size = Sheets.drawn(sheet);
    limits.check(file, page, size.pixels().width(), size.pixels().height());
    PDFRenderer renderer = new PDFRenderer(pdf);
    renderer.setSubsamplingAllowed(false);
    ImageType type = colours == Colours.KEPT ? ImageType.RGB : ImageType.GRAY;
    BufferedImage pixels = renderer.renderImageWithDPI(page - 1, Sheets.DRAWN_DPI, type);
    return new Decoded(PlainPixels.of(pixels), Optional.of(Sheets.DRAWN_DPI));
  }
}
