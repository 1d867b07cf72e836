package org.stet.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.testing.JpegTiff;

/** Pages of 400 x 300 pixels. */
class JoinedStripsTest {

  private static final BufferedImage GRAY = TestScans.page(BufferedImage.TYPE_BYTE_GRAY);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"LZW,10", "None,5", "Deflate,5", "CCITT T.6,12"})
  void otherTiffsStayPixels(String compression, int type) throws IOException {
    Path file = TestScans.write(folder.resolve("a.tif"), "tiff", compression, TestScans.page(type));
    assertThat(TestScans.document(file).jpeg(1)).isEmpty();
  }

  @Test
  void stripsThatEndWithinAUnitStayPixels() throws IOException {
    assertStaysPixels(JpegTiff.of(GRAY, 20));
    assertStaysPixels(JpegTiff.of(colour(), 24));
    assertStaysPixels(JpegTiff.of(GRAY, 24).with(JpegTiff.HEIGHT, 290));
  }

  @Test
  void stripsThatAreCodedInOtherWaysStayPixels() throws IOException {
    byte[] coarse = JpegTiff.jpeg(new IIOImage(GRAY.getSubimage(0, 24, 400, 24), null, null), 0.3f);
    byte[] narrow =
        JpegTiff.jpeg(new IIOImage(GRAY.getSubimage(0, 24, 408 - 16, 24), null, null), 0.8f);
    assertStaysPixels(JpegTiff.of(GRAY, 24).change(1, strip -> coarse));
    assertThat(joined(JpegTiff.of(GRAY, 24).change(1, strip -> narrow))).isEmpty();
  }

  @Test
  void damagedAndOddStripsStayPixels() throws IOException {
    assertThat(joined(cut(JpegTiff.of(GRAY, 24), 2))).isEmpty();
    assertThat(joined(cut(JpegTiff.of(GRAY, 24), 500))).isEmpty();
    assertThat(joined(JpegTiff.of(GRAY, 24).change(1, strip -> new byte[0]))).isEmpty();
    assertThat(joined(JpegTiff.of(GRAY, 24).with(JpegTiff.ROWS, 32))).isEmpty();
    assertThat(joined(JpegTiff.of(GRAY, 24).with(JpegTiff.HEIGHT, 320))).isEmpty();
    assertThat(joined(JpegTiff.of(GRAY, 24).with(JpegTiff.COLOURS, 0))).isEmpty();
    assertThat(joined(JpegTiff.of(GRAY, 24).with(279))).isEmpty();
    assertThat(joined(JpegTiff.of(colour(), 48).with(TIFF.TAG_ICC_PROFILE, 1))).isEmpty();
    assertThat(joined(JpegTiff.of(GRAY, 24).with(273, 1 << 30, -1))).isEmpty();
  }

  @Test
  void noDamageGivesAnythingButTheClearErrors() throws IOException {
    byte[] whole = Files.readAllBytes(JpegTiff.write(folder.resolve("a.tif"), gray(64)));
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = Arrays.copyOf(whole, whole.length - random.nextInt(2) * random.nextInt(999));
      for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
        int from = random.nextBoolean() ? damaged.length - 400 : 0;
        damaged[from + random.nextInt(damaged.length - from)] = (byte) random.nextInt();
      }
      ScanDocument document = TestScans.document(Files.write(folder.resolve("b.tif"), damaged));
      try {
        document.jpeg(1);
      } catch (ScanException e) {
        assertThat(e.hint()).isNotBlank();
      }
    }
  }

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
    assertThat(document.jpeg(1)).isPresent();
    assertThat(document.jpeg(2)).isEmpty();
    assertThat(document.jpeg(3)).isPresent();
  }

  private static JpegTiff gray(int rows) throws IOException {
    return JpegTiff.of(GRAY, rows).sharingTables();
  }

  private static BufferedImage colour() {
    BufferedImage page = TestScans.page(BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 400 * 300; i++) {
      int tint = 0xFF00FF - (i / 400 << 16 | i % 400 / 2);
      page.setRGB(i % 400, i / 400, page.getRGB(i % 400, i / 400) & tint);
    }
    return page;
  }

  private static JpegTiff cut(JpegTiff tiff, int bytes) {
    return tiff.change(3, strip -> Arrays.copyOf(strip, strip.length - bytes));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private Optional<byte[]> joined(JpegTiff tiff) throws IOException {
    return TestScans.document(JpegTiff.write(folder.resolve("a.tif"), tiff)).jpeg(1);
  }

  private void assertStaysPixels(JpegTiff tiff) throws IOException {
    assertThat(joined(tiff)).isEmpty();
    Path file = folder.resolve("a.tif");
    assertThat(TestScans.document(file).open(1).pixels().getWidth()).isEqualTo(400);
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
