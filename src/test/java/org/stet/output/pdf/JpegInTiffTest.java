package org.stet.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.testing.JpegTiff;
import org.stet.testing.Pdfs;

/** Pages that came as JPEG in the strips of a TIFF. */
class JpegInTiffTest {

  @TempDir Path folder;

  @Test
  void stripsThatCannotBeJoinedAreKeptAsPixels() throws IOException {
    JpegTiff tiff = JpegTiff.of(ScanInPdf.page(BufferedImage.TYPE_BYTE_GRAY), 36);
    assertThat(write(tiff).filter("original")).isEqualTo(COSName.FLATE_DECODE);
  }

  @Test
  void smallIsMadeSmaller() throws IOException {
    ScanInPdf scan = write(JpegTiff.of(ScanInPdf.page(BufferedImage.TYPE_BYTE_GRAY), 32));
    scan.filter("small");
    try (PDDocument pdf = Loader.loadPDF(scan.pdf().toFile())) {
      assertThat(ScanInPdf.image(pdf).getWidth()).isEqualTo(600);
    }
  }

  @Test
  void grayAndColoursLookAsInTheFile() throws IOException {
    BufferedImage colour = ScanInPdf.page(BufferedImage.TYPE_INT_RGB);
    for (JpegTiff tiff :
        List.of(
            JpegTiff.of(ScanInPdf.page(BufferedImage.TYPE_BYTE_GRAY), 32).sharingTables(),
            JpegTiff.of(colour, 1600),
            JpegTiff.rgb(colour, 32))) {
      ScanInPdf scan = write(tiff);
      assertThat(scan.filter("archive")).isEqualTo(COSName.DCT_DECODE);
      assertThat(scan.filter("original")).isEqualTo(COSName.DCT_DECODE);
      byte[] first = Files.readAllBytes(scan.pdf());
      try (PDDocument pdf = Loader.loadPDF(first)) {
        BufferedImage expected = scan.document().open(1).pixels();
        assertThat(ScanInPdf.samples(ScanInPdf.image(pdf).getImage()))
            .isEqualTo(ScanInPdf.samples(expected));
      }
      assertThat(Pdfs.errors(scan.pdf())).isEmpty();
      scan.filter("original");
      assertThat(Files.readAllBytes(scan.pdf())).isEqualTo(first);
    }
  }

  private ScanInPdf write(JpegTiff tiff) throws IOException {
    return new ScanInPdf(JpegTiff.write(folder.resolve("a.tif"), tiff));
  }
}
