package org.stet.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.scan.CodedJpeg2000Test.after;
import static org.stet.scan.CodedJpeg2000Test.coded;
import static org.stet.scan.CodedJpeg2000Test.jp2;
import static org.stet.scan.CodedJpeg2000Test.with;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JPEG 2000 files of which outputs can take the pixels only. */
class UncodedJpeg2000Test {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_INT_RGB, // which the writer gives signs
        BufferedImage.TYPE_BYTE_INDEXED,
        BufferedImage.TYPE_BYTE_BINARY,
        BufferedImage.TYPE_USHORT_GRAY
      })
  void otherChannelsStayPixels(int type) throws IOException {
    assertThat(coded(folder, jp2(folder, type))).isEmpty();
    assertThat(TestScans.document(folder.resolve("a.jp2")).open(1).pixels().getWidth())
        .isEqualTo(400);
  }

  @Test
  void aBareCodeStreamStaysPixels() throws IOException {
    byte[] jp2 = jp2(folder, BufferedImage.TYPE_BYTE_GRAY);
    assertThat(coded(folder, Arrays.copyOfRange(jp2, after("jp2c", jp2), jp2.length))).isEmpty();
  }

  /** Each changes a byte of a box or, behind {@code jp2c}, of the code stream's first segment. */
  @ParameterizedTest
  @CsvSource({
    "colr,0,2,a profile",
    "colr,6,12,CMYK",
    "colr,6,18,sYCC",
    "colr,6,19,CIEJab",
    "ihdr,3,1,another height",
    "ihdr,9,4,four channels",
    "ihdr,10,-1,channels of their own bits",
    "jp2c,6,64,high throughput",
    "jp2c,6,128,part 2",
    "jp2c,40,15,16 bits in the code",
    "jp2c,44,2,half of the colours"
  })
  void whatIsNotPlainStaysPixels(String box, int at, int value, String name) throws IOException {
    byte[] jp2 = jp2(folder, BufferedImage.TYPE_3BYTE_BGR);
    jp2[after(box, jp2) + at] = (byte) value;
    assertThat(coded(folder, jp2)).as(name).isEmpty();
  }

  @Test
  void aSecondColourSpaceStaysPixels() throws IOException {
    byte[] jp2 = jp2(folder, BufferedImage.TYPE_BYTE_GRAY);
    int colours = after("colr", jp2) - 8;
    byte[] box = Arrays.copyOfRange(jp2, colours, colours + 15);
    byte[] two = with(colours, box, jp2);
    two[after("jp2h", jp2) - 5] = 45 + 15;
    assertThat(coded(folder, two)).isEmpty();
  }

  @Test
  void noDamageGivesAnythingButTheClearErrors() throws IOException {
    byte[] whole = jp2(folder, BufferedImage.TYPE_3BYTE_BGR);
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = Arrays.copyOf(whole, whole.length - random.nextInt(2) * random.nextInt(999));
      for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
        damaged[12 + random.nextInt(150)] = (byte) random.nextInt();
      }
      try {
        coded(folder, damaged);
      } catch (ScanException e) {
        assertThat(e.hint()).isNotBlank();
      }
    }
  }
}
