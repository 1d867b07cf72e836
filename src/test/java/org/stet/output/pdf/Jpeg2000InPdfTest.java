package org.stet.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.testing.Pdfs;

/** Pages that came as JPEG 2000. */
class Jpeg2000InPdfTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_BYTE_INDEXED,
        BufferedImage.TYPE_USHORT_GRAY
      })
  void opacityPalettesAndManyBitsAreKeptAsPixels(int type) throws IOException {
    ScanInPdf scan = write(ScanInPdf.page(type));
    assertThat(scan.filter("original")).isEqualTo(COSName.FLATE_DECODE);
    assertThat(Pdfs.errors(scan.pdf())).isEmpty();
  }

  @Test
  void smallIsMadeSmaller() throws IOException {
    assertThat(write(ScanInPdf.page(BufferedImage.TYPE_BYTE_GRAY)).filter("small"))
        .isEqualTo(COSName.DCT_DECODE);
  }

  @Test
  void archiveTakesWhatIsSmaller() throws IOException {
    ScanInPdf clean = write(ScanInPdf.page(BufferedImage.TYPE_BYTE_GRAY));
    assertThat(clean.filter("archive")).isEqualTo(COSName.JPX_DECODE);
    BufferedImage noise = new BufferedImage(1200, 1600, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < 1200 * 1600; i++) {
      noise.getRaster().setSample(i % 1200, i / 1200, 0, i * i >> 7);
    }
    assertThat(write(noise).filter("archive")).isEqualTo(COSName.DCT_DECODE);
  }

  @ParameterizedTest
  @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_3BYTE_BGR})
  void grayAndColoursStayByteForByte(int type) throws IOException {
    BufferedImage page = ScanInPdf.page(type);
    ScanInPdf scan = write(page);
    assertThat(scan.filter("original")).isEqualTo(COSName.JPX_DECODE);
    byte[] first = Files.readAllBytes(scan.pdf());
    try (PDDocument pdf = Loader.loadPDF(first)) {
      PDImageXObject image = ScanInPdf.image(pdf);
      try (InputStream raw = image.getCOSObject().createRawInputStream()) {
        assertThat(raw.readAllBytes()).isEqualTo(Files.readAllBytes(scan.scan()));
      }
      assertThat(ScanInPdf.samples(image.getImage())).isEqualTo(ScanInPdf.samples(page));
    }
    assertThat(Pdfs.errors(scan.pdf())).isEmpty();
    assertThat(Pdfs.poppler(scan.pdf())).contains("A line of text");
    scan.filter("original");
    assertThat(Files.readAllBytes(scan.pdf())).isEqualTo(first);
  }

  private ScanInPdf write(BufferedImage page) throws IOException {
    Path file = folder.resolve("a.jp2");
    Files.deleteIfExists(file);
    assertThat(ImageIO.write(page, "jpeg 2000", file.toFile())).isTrue();
    return new ScanInPdf(file);
  }
}
