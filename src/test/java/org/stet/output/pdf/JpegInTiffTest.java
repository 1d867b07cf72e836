package org.stet.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.output.OutputContext;
import org.stet.output.OutputContext.PageSource;
import org.stet.page.Role;
import org.stet.scan.ScanDocument;
import org.stet.scan.Scans;
import org.stet.testing.Editions;
import org.stet.testing.JpegTiff;
import org.stet.testing.Outputs;
import org.stet.testing.Pdfs;

/** Pages that came as JPEG in the strips of a TIFF. */
class JpegInTiffTest {

  @TempDir Path folder;

  @Test
  void stripsThatCannotBeJoinedAreKeptAsPixels() throws IOException {
    JpegTiff tiff = JpegTiff.of(page(BufferedImage.TYPE_BYTE_GRAY), 36);
    assertThat(filter(tiff, "original")).isEqualTo(COSName.FLATE_DECODE);
  }

  @Test
  void smallIsMadeSmaller() throws IOException {
    JpegTiff tiff = JpegTiff.of(page(BufferedImage.TYPE_BYTE_GRAY), 32);
    filter(tiff, "small");
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("doc.pdf").toFile())) {
      assertThat(image(pdf).getWidth()).isEqualTo(600);
    }
  }

  @Test
  void grayAndColoursLookAsInTheFile() throws IOException {
    BufferedImage colour = page(BufferedImage.TYPE_INT_RGB);
    for (JpegTiff tiff :
        List.of(
            JpegTiff.of(page(BufferedImage.TYPE_BYTE_GRAY), 32).sharingTables(),
            JpegTiff.of(colour, 1600),
            JpegTiff.rgb(colour, 32))) {
      assertThat(filter(tiff, "archive")).isEqualTo(COSName.DCT_DECODE);
      assertThat(filter(tiff, "original")).isEqualTo(COSName.DCT_DECODE);
      byte[] first = Files.readAllBytes(folder.resolve("doc.pdf"));
      try (PDDocument pdf = Loader.loadPDF(first)) {
        BufferedImage expected = document().open(1).pixels();
        assertThat(samples(image(pdf).getImage())).isEqualTo(samples(expected));
      }
      assertThat(Pdfs.errors(folder.resolve("doc.pdf"))).isEmpty();
      filter(tiff, "original");
      assertThat(Files.readAllBytes(folder.resolve("doc.pdf"))).isEqualTo(first);
    }
  }

  private static BufferedImage page(int type) {
    BufferedImage page = PdfFormatTest.scan(type);
    for (int i = 0; i < 300 * 300; i++) {
      page.setRGB(600 + i % 300, 200 + i / 300, (i / 300 << 16) * 2 / 3 | i % 300 / 2);
    }
    return page;
  }

  /** Red, green and blue in turn; gray as it stands, which Java would take for linear light. */
  private static byte[] samples(BufferedImage image) {
    boolean gray = image.getRaster().getNumBands() == 1;
    byte[] samples = new byte[1200 * 1600 * 3];
    for (int i = 0; i < samples.length; i++) {
      int pixel = i / 3;
      samples[i] = (byte) image.getRaster().getSample(pixel % 1200, pixel / 1200, gray ? 0 : i % 3);
    }
    return samples;
  }

  private ScanDocument document() {
    return Scans.find(List.of(folder.resolve("a.tif")), Optional.empty(), Optional.of(300), 10)
        .get(0);
  }

  private COSName filter(JpegTiff tiff, String choice) throws IOException {
    JpegTiff.write(folder.resolve("a.tif"), tiff);
    OutputContext plain = Outputs.context(folder, Map.of("pdf-image", choice));
    new PdfFormat()
        .write(
            Editions.scanned().paragraph(Role.BODY, "A line of text").page().edition(),
            new OutputContext(
                plain.target(),
                page -> Optional.of(document().open(page)),
                page ->
                    Optional.of(new PageSource(document().file(), 0, () -> document().jpeg(page))),
                plain.title(),
                plain.language(),
                plain.options()));
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("doc.pdf").toFile())) {
      return image(pdf).getStream().getFilters().get(0);
    }
  }

  private static PDImageXObject image(PDDocument pdf) throws IOException {
    return (PDImageXObject) pdf.getPage(0).getResources().getXObject(COSName.getPDFName("Im0"));
  }
}
