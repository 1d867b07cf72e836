package org.stet.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import javax.imageio.IIOImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.page.image.CodedScan;
import org.stet.testing.JpegTiff;
import org.stet.testing.Jpegs;

/** Pages of 400 x 300 pixels that are kept as pixels. */
class UnjoinedStripsTest {

  private static final BufferedImage GRAY = TestScans.page(BufferedImage.TYPE_BYTE_GRAY);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"LZW,10", "None,5", "Deflate,5", "CCITT T.6,12"})
  void otherTiffsStayPixels(String compression, int type) throws IOException {
    Path file = TestScans.write(folder.resolve("a.tif"), "tiff", compression, TestScans.page(type));
    assertThat(TestScans.document(file).coded(1)).isEmpty();
  }

  @Test
  void stripsThatEndWithinAUnitStayPixels() throws IOException {
    assertStaysPixels(JpegTiff.of(GRAY, 20));
    assertStaysPixels(JpegTiff.of(JoinedStripsTest.colour(), 24));
    assertStaysPixels(JpegTiff.of(GRAY, 24).with(JpegTiff.HEIGHT, 290));
  }

  @Test
  void stripsThatAreCodedInOtherWaysStayPixels() throws IOException {
    byte[] coarse = Jpegs.of(new IIOImage(GRAY.getSubimage(0, 24, 400, 24), null, null), 0.3f);
    byte[] narrow = Jpegs.of(new IIOImage(GRAY.getSubimage(0, 24, 408 - 16, 24), null, null), 0.8f);
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
    assertThat(joined(JpegTiff.of(JoinedStripsTest.colour(), 48).with(TIFF.TAG_ICC_PROFILE, 1)))
        .isEmpty();
    assertThat(joined(JpegTiff.of(GRAY, 24).with(273, 1 << 30, -1))).isEmpty();
  }

  @Test
  void noDamageGivesAnythingButTheClearErrors() throws IOException {
    byte[] whole =
        Files.readAllBytes(
            JpegTiff.write(folder.resolve("a.tif"), JpegTiff.of(GRAY, 64).sharingTables()));
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = Arrays.copyOf(whole, whole.length - random.nextInt(2) * random.nextInt(999));
      for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
        int from = random.nextBoolean() ? damaged.length - 400 : 0;
        damaged[from + random.nextInt(damaged.length - from)] = (byte) random.nextInt();
      }
      ScanDocument document = TestScans.document(Files.write(folder.resolve("b.tif"), damaged));
      try {
        document.coded(1);
      } catch (ScanException e) {
        assertThat(e.hint()).isNotBlank();
      }
    }
  }

  private static JpegTiff cut(JpegTiff tiff, int bytes) {
    return tiff.change(3, strip -> Arrays.copyOf(strip, strip.length - bytes));
  }

  private Optional<byte[]> joined(JpegTiff tiff) throws IOException {
    return TestScans.document(JpegTiff.write(folder.resolve("a.tif"), tiff))
        .coded(1)
        .map(CodedScan::bytes);
  }

  private void assertStaysPixels(JpegTiff tiff) throws IOException {
    assertThat(joined(tiff)).isEmpty();
    Path file = folder.resolve("a.tif");
    assertThat(TestScans.document(file).open(1).pixels().getWidth()).isEqualTo(400);
  }
}
