package org.stet.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.page.image.CodedScan;
import org.stet.testing.JpegTiff;

/** Pages of 400 x 300 pixels. */
class JoinedStripsTest {

  private static final BufferedImage GRAY = TestScans.page(BufferedImage.TYPE_BYTE_GRAY);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {8, 24, 64, 296, 300, 400})
  void grayStripsGiveTheSamePixels(int rows) throws IOException {
    assertSame(JpegTiff.of(GRAY, rows), 0);
    assertSame(gray(rows), 0);
  }

  @Test
  void codedPixelsAreKept() throws IOException {
    JpegTiff tiff = gray(24);
    String whole = text(joined(tiff).orElseThrow());
    int at = 0;
    for (byte[] strip : tiff.strips()) {
      String coded = text(strip);
      coded = coded.substring(coded.indexOf("\u00ff\u00da") + 10, coded.length() - 2);
      assertThat(whole.indexOf(coded, at)).isPositive();
      at = whole.indexOf(coded, at) + coded.length();
    }
  }

  /** Colours are smoothed over the rows beside a strip's edge, which a whole image has not. */
  @Test
  void colouredStripsGiveTheSamePixels() throws IOException {
    assertSame(JpegTiff.of(colour(), 48), 48);
    assertSame(JpegTiff.of(colour(), 48).sharingTables(), 48);
    assertSame(JpegTiff.of(colour(), 300), 0);
    assertSame(JpegTiff.rgb(colour(), 24), 0);
    assertSame(JpegTiff.rgb(colour(), 300).sharingTables(), 0);
  }

  @Test
  void theLastStripMayHaveRowsToSpareInItsLastUnit() throws IOException {
    assertSame(JpegTiff.of(GRAY, 24).with(JpegTiff.HEIGHT, 298), 0);
  }

  @Test
  void eachPageDecidesForItself() throws IOException {
    Path file = JpegTiff.write(folder.resolve("a.tif"), gray(24), JpegTiff.of(GRAY, 20), gray(300));
    ScanDocument document = TestScans.document(file);
    assertThat(document.pages()).containsExactly(1, 2, 3);
    assertThat(document.coded(1)).isPresent();
    assertThat(document.coded(2)).isEmpty();
    assertThat(document.coded(3)).isPresent();
  }

  private static JpegTiff gray(int rows) throws IOException {
    return JpegTiff.of(GRAY, rows).sharingTables();
  }

  static BufferedImage colour() {
    BufferedImage page = TestScans.page(BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 400 * 300; i++) {
      int tint = 0xFF00FF - (i / 400 << 16 | i % 400 / 2);
      page.setRGB(i % 400, i / 400, page.getRGB(i % 400, i / 400) & tint);
    }
    return page;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private Optional<byte[]> joined(JpegTiff tiff) throws IOException {
    return TestScans.document(JpegTiff.write(folder.resolve("a.tif"), tiff))
        .coded(1)
        .map(CodedScan::bytes);
  }

  /**
   * Compares with what the decoder of the TIFF makes.
   *
   * @param edges rows from one edge of a strip to the next, whose rows are left out; 0: none is
   */
  private void assertSame(JpegTiff tiff, int edges) throws IOException {
    byte[] jpeg = joined(tiff).orElseThrow();
    Path file = folder.resolve("a.tif");
    BufferedImage expected = TestScans.document(file).open(1).pixels();
    BufferedImage found =
        JpegFile.decode(
            new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg)), file, Colours.KEPT);
    assertThat(found.getHeight()).isEqualTo(expected.getHeight());
    for (int y = 0; y < found.getHeight(); y++) {
      if (edges == 0 || (y + 1) % edges > 1) {
        int[] row = found.getRGB(0, y, 400, 1, null, 0, 400);
        assertThat(row).as("row %d", y).isEqualTo(expected.getRGB(0, y, 400, 1, null, 0, 400));
      }
    }
  }
}
