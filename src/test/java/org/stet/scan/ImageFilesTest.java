package org.stet.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.page.image.ScanImage;

class ImageFilesTest {

  @TempDir Path folder;

  private static BufferedImage only(Path file) {
    ScanDocument document = TestScans.document(file);
    assertThat(document.pages()).containsExactly(1);
    return document.open(1).pixels();
  }

  private static void assertSame(BufferedImage found, BufferedImage expected, int tolerance) {
    assertThat(found.getWidth()).isEqualTo(expected.getWidth());
    assertThat(found.getHeight()).isEqualTo(expected.getHeight());
    for (int y = 0; y < found.getHeight(); y++) {
      for (int x = 0; x < found.getWidth(); x++) {
        int a = found.getRGB(x, y) & 0xFF;
        int b = expected.getRGB(x, y) & 0xFF;
        if (Math.abs(a - b) > tolerance) {
          throw new AssertionError("at " + x + "," + y + ": " + a + " instead of " + b);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "png,'',10",
    "png,'',12",
    "png,'',5",
    "png,'',6",
    "png,'',11",
    "tiff,LZW,10",
    "tiff,CCITT T.6,12",
    "tiff,Deflate,5",
    "tiff,None,11",
    "jpeg 2000,'',10",
    "jpeg 2000,'',5"
  })
  void losslessFormatsGiveEveryPixel(String format, String compression, int type)
      throws IOException {
    BufferedImage page = TestScans.page(type);
    Path file = TestScans.write(folder.resolve("a"), format, compression, page);
    BufferedImage found = only(file);
    assertSame(found, page, 1);
    assertThat(found.getType())
        .isEqualTo(
            switch (type) {
              case BufferedImage.TYPE_BYTE_BINARY -> BufferedImage.TYPE_BYTE_BINARY;
              case BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY ->
                  BufferedImage.TYPE_BYTE_GRAY;
              default -> found.getType();
            });
  }

  @ParameterizedTest
  @CsvSource({"jpeg,JPEG,10", "jpeg,JPEG,5", "tiff,JPEG,10", "tiff,JPEG,5"})
  void jpegComesNear(String format, String compression, int type) throws IOException {
    BufferedImage page = TestScans.page(type);
    Path file = TestScans.write(folder.resolve("a.jpg"), format, compression, page);
    assertSame(only(file), page, 128);
  }

  @Test
  void pagesOfATiffComeOneByOne() throws IOException {
    BufferedImage small = new BufferedImage(20, 16, BufferedImage.TYPE_BYTE_GRAY);
    Path file =
        TestScans.write(
            folder.resolve("a.tif"),
            "tiff",
            "LZW",
            TestScans.page(BufferedImage.TYPE_BYTE_GRAY),
            small,
            TestScans.page(BufferedImage.TYPE_BYTE_BINARY));
    ScanDocument document =
        Scans.find(List.of(file), Optional.of("2-end"), Optional.of(150), 10).get(0);
    assertThat(document.name()).isEqualTo("a");
    assertThat(document.pages()).containsExactly(2, 3);
    ScanImage second = document.open(2);
    assertThat(second.pixels().getWidth()).isEqualTo(20);
    assertThat(second.page()).isEqualTo(2);
    assertThat(second.resolution()).contains(150);
    assertThat(document.open(3).pixels().getType()).isEqualTo(BufferedImage.TYPE_BYTE_BINARY);
  }

  @Test
  void resolutionIsTakenOnlyWhereTheFileKnows() throws IOException {
    BufferedImage page = TestScans.page(BufferedImage.TYPE_BYTE_GRAY);
    Path png = TestScans.write(folder.resolve("a.png"), "png", "", page);
    assertThat(TestScans.document(png).open(1).resolution()).contains(300);

    Path jpeg = TestScans.write(folder.resolve("a.jpg"), "jpeg", "", page);
    assertThat(TestScans.document(jpeg).open(1).resolution()).isEmpty();
    byte[] bytes = Files.readAllBytes(jpeg);
    bytes[13] = 1;
    bytes[14] = 1;
    bytes[15] = 0x2C;
    assertThat(TestScans.document(Files.write(jpeg, bytes)).open(1).resolution()).contains(300);
    assertThat(Resolution.perInch(72)).isEmpty();
    assertThat(Resolution.perCentimetre(118.11)).contains(300);
  }

  @Test
  void jpeg2000BoxesMayHaveLengthsOf64Bits() throws IOException {
    BufferedImage page = TestScans.page(BufferedImage.TYPE_BYTE_GRAY);
    Path file = TestScans.write(folder.resolve("a.jp2"), "jpeg 2000", "", page);
    byte[] bytes = Files.readAllBytes(file);
    int code = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("jp2c") - 4;
    ByteBuffer wide = ByteBuffer.allocate(bytes.length + 8);
    wide.put(bytes, 0, code).putInt(1).put(bytes, code + 4, 4).putLong(bytes.length - code + 8L);
    wide.put(bytes, code + 8, bytes.length - code - 8);
    Files.write(file, wide.array());
    assertSame(only(file), page, 1);
  }

  @Test
  void theNameMayLieAboutTheFormat() throws IOException {
    BufferedImage page = TestScans.page(BufferedImage.TYPE_BYTE_GRAY);
    assertSame(only(TestScans.write(folder.resolve("a.pdf"), "png", "", page)), page, 0);
  }
}
