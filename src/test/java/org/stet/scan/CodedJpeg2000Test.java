package org.stet.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.page.image.CodedScan;
import org.stet.page.image.CodedScan.Coding;

/** JPEG 2000 files of 400 x 300 pixels that outputs can take over. */
class CodedJpeg2000Test {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_3BYTE_BGR})
  void grayAndColoursComeByteForByte(int type) throws IOException {
    byte[] jp2 = jp2(folder, type);
    assertThat(coded(folder, jp2).orElseThrow().coding()).isEqualTo(Coding.JPEG_2000);
    assertThat(coded(folder, jp2).orElseThrow().bytes()).isEqualTo(jp2);
  }

  @Test
  void whatStandsBesideComesAlongUnlessItIsLarge() throws IOException {
    byte[] jp2 = jp2(folder, BufferedImage.TYPE_BYTE_GRAY);
    byte[] some = with(after("jp2c", jp2) - 8, beside(5_000), jp2);
    byte[] much = with(after("jp2c", jp2) - 8, beside(500_000), jp2);
    assertThat(coded(folder, some).orElseThrow().bytes()).isEqualTo(some);
    assertThat(coded(folder, much).orElseThrow().bytes()).isEqualTo(jp2);
  }

  @Test
  void lengthsOf64BitsAreWrittenWith32() throws IOException {
    byte[] jp2 = jp2(folder, BufferedImage.TYPE_BYTE_GRAY);
    byte[] narrow = with(after("jp2c", jp2) - 8, beside(5_000), jp2);
    byte[] wide = with(after("xml ", narrow), new byte[8], narrow);
    ByteBuffer.wrap(wide).putInt(after("xml ", wide) - 8, 1).putLong(after("xml ", wide), 5_008);
    assertThat(coded(folder, wide).orElseThrow().bytes()).isEqualTo(narrow);
  }

  @Test
  void aHeaderThatLiesFillsNoMemory() throws IOException {
    byte[] jp2 = jp2(folder, BufferedImage.TYPE_BYTE_GRAY);
    byte[] endless = jp2.clone();
    endless[after("jp2h", jp2) - 8] = 0x7F;
    assertThatThrownBy(() -> coded(folder, endless)).isInstanceOf(ScanException.class);
    byte[] large = jp2.clone();
    large[after("jp2c", jp2) + 9] = 1;
    assertThatThrownBy(() -> coded(folder, large)).hasMessageContaining("65,936 x 300");
    assertThatThrownBy(() -> TestScans.document(folder.resolve("a.jp2")).open(1))
        .hasMessageContaining("65,936 x 300");
  }

  static byte[] jp2(Path folder, int type) throws IOException {
    Path file = folder.resolve("a.jp2");
    return Files.readAllBytes(TestScans.write(file, "jpeg 2000", "", TestScans.page(type)));
  }

  static Optional<CodedScan> coded(Path folder, byte[] jp2) throws IOException {
    return TestScans.document(Files.write(folder.resolve("a.jp2"), jp2)).coded(1);
  }

  static int after(String box, byte[] jp2) {
    return new String(jp2, StandardCharsets.ISO_8859_1).indexOf(box) + 4;
  }

  private static byte[] beside(int length) {
    return ByteBuffer.allocate(length)
        .putInt(length)
        .put("xml ".getBytes(StandardCharsets.US_ASCII))
        .array();
  }

  static byte[] with(int at, byte[] box, byte[] jp2) {
    return ByteBuffer.allocate(jp2.length + box.length)
        .put(jp2, 0, at)
        .put(box)
        .put(jp2, at, jp2.length - at)
        .array();
  }
}
