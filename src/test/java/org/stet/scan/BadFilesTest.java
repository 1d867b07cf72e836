package org.stet.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.testing.JpegTiff;

class BadFilesTest {

  @TempDir Path folder;

  private static void fails(Path file, String... words) {
    ScanDocument document = TestScans.document(file);
    assertThat(document.pages()).containsExactly(1);
    assertThatThrownBy(() -> document.open(1))
        .isInstanceOfSatisfying(ScanException.class, e -> assertThat(e.hint()).isNotBlank())
        .hasMessageContaining(file.toString())
        .hasMessageContainingAll(words);
  }

  @Test
  void emptyAndForeignFilesSayWhatTheyAre() throws IOException {
    fails(Files.createFile(folder.resolve("empty.tif")), "is empty");
    fails(Files.writeString(folder.resolve("a.png"), "Dear reader,\n"), "is a text");
    fails(Files.write(folder.resolve("b.png"), new byte[] {1, 0, 2, 3}), "no kind");
  }

  @ParameterizedTest
  @CsvSource({
    "png,''",
    "jpeg,''",
    "tiff,LZW",
    "tiff,CCITT T.6",
    "tiff,JPEG",
    "tiff,None",
    "jpeg 2000,''"
  })
  void aMissingEndIsFoundWhereverItBreaksOff(String format, String compression) throws IOException {
    int type =
        compression.startsWith("CCITT")
            ? BufferedImage.TYPE_BYTE_BINARY
            : BufferedImage.TYPE_BYTE_GRAY;
    BufferedImage page = TestScans.page(type);
    Path file = TestScans.write(folder.resolve("a"), format, compression, page);
    byte[] whole = Files.readAllBytes(file);
    for (double share : new double[] {0.1, 0.5, 0.9, 0.99}) {
      Files.write(file, Arrays.copyOf(whole, (int) (whole.length * share)));
      fails(file, "truncated");
    }
  }

  @Test
  void moreColoursThanThereAreFillNoMemory() throws IOException {
    JpegTiff tiff = JpegTiff.of(TestScans.page(BufferedImage.TYPE_BYTE_GRAY), 24);
    fails(
        JpegTiff.write(folder.resolve("a.tif"), tiff.with(TIFF.TAG_SAMPLES_PER_PIXEL, 1 << 30)),
        "damaged",
        "colours");
  }

  @Test
  void aThumbnailsEndIsNotTheEnd() throws IOException {
    Path file =
        TestScans.write(
            folder.resolve("a.jpg"), "jpeg", "", TestScans.page(BufferedImage.TYPE_BYTE_GRAY));
    byte[] whole = Files.readAllBytes(file);
    byte[] thumbnail = {(byte) 0xFF, (byte) 0xED, 0, 4, (byte) 0xFF, (byte) 0xD9};
    ByteBuffer joined = ByteBuffer.allocate(whole.length + thumbnail.length);
    joined.put(whole, 0, 2).put(thumbnail).put(whole, 2, whole.length - 2);
    assertThat(TestScans.document(Files.write(file, joined.array())).open(1).pixels().getWidth())
        .isEqualTo(400);
    Files.write(file, Arrays.copyOf(joined.array(), joined.capacity() * 2 / 3));
    fails(file, "truncated");
  }

  @Test
  void whatIsTooLargeIsNotDecoded() throws IOException {
    BufferedImage wide = new BufferedImage(40_000, 2, BufferedImage.TYPE_BYTE_BINARY);
    fails(TestScans.write(folder.resolve("a.png"), "png", "", wide), "40,000 x 2", "32,767");
    fails(TestScans.write(folder.resolve("a.tif"), "tiff", "CCITT T.6", wide), "40,000 x 2");
    BufferedImage large = new BufferedImage(4000, 3000, BufferedImage.TYPE_BYTE_BINARY);
    fails(TestScans.write(folder.resolve("b.png"), "png", "", large), "limit of 10 million");
    BufferedImage gray = new BufferedImage(4000, 3000, BufferedImage.TYPE_BYTE_GRAY);
    fails(TestScans.write(folder.resolve("b.jpg"), "jpeg", "", gray), "limit of 10 million");
  }

  @Test
  void whatIsTooSmallForALineIsSaidSo() throws IOException {
    BufferedImage speck = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
    fails(TestScans.write(folder.resolve("a.png"), "png", "", speck), "1 x 1", "too small");
    BufferedImage rule = new BufferedImage(900, 15, BufferedImage.TYPE_BYTE_GRAY);
    fails(TestScans.write(folder.resolve("a.jpg"), "jpeg", "", rule), "900 x 15", "too small");
  }

  @Test
  void whatIsGoneAfterwardsIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("a.png"), "x");
    ScanDocument document = TestScans.document(file);
    Files.delete(file);
    assertThat(document.pages()).isEqualTo(List.of(1));
    assertThatThrownBy(() -> document.open(1)).hasMessageContaining("is gone");
  }

  @Test
  void noDamageEscapesAsAnotherError() throws IOException {
    for (String format : List.of("png", "jpeg", "tiff", "jpeg 2000")) {
      BufferedImage page = TestScans.page(BufferedImage.TYPE_BYTE_GRAY);
      Path file = TestScans.write(folder.resolve("a"), format, "", page);
      byte[] whole = Files.readAllBytes(file);
      for (int i = 12; i < whole.length; i += Math.max(1, whole.length / 97)) {
        byte[] damaged = whole.clone();
        damaged[i] ^= (byte) 0x5A;
        ScanDocument document = TestScans.document(Files.write(file, damaged));
        try {
          document.pages().forEach(document::open);
        } catch (ScanException e) {
          assertThat(e.hint()).isNotBlank();
        }
      }
    }
  }
}
