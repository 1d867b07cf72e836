package org.stet.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import org.junit.jupiter.api.Test;

class GrayConversionTest {

  @Test
  void grayStaysAsItIs() {
    BufferedImage scan = new BufferedImage(256, 1, BufferedImage.TYPE_BYTE_GRAY);
    for (int x = 0; x < 256; x++) {
      scan.getRaster().setSample(x, 0, 0, x);
    }

    Gray gray = GrayConversion.of(scan);

    assertThat(gray.image()).isSameAs(scan);
    assertThat(gray.at(77, 0)).isEqualTo(77);
  }

  @Test
  void aPartOfAnImageIsCopied() {
    BufferedImage scan = new BufferedImage(10, 10, BufferedImage.TYPE_BYTE_GRAY);
    scan.getRaster().setSample(5, 5, 0, 200);

    Gray gray = GrayConversion.of(scan.getSubimage(5, 5, 3, 2));

    assertThat(gray.width()).isEqualTo(3);
    assertThat(gray.at(0, 0)).isEqualTo(200);
    assertThat(gray.at(1, 0)).isZero();
  }

  @Test
  void bilevelBecomesBlackAndWhite() {
    BufferedImage scan = new BufferedImage(9, 1, BufferedImage.TYPE_BYTE_BINARY);
    scan.setRGB(8, 0, 0xffffffff);

    Gray gray = GrayConversion.of(scan);

    assertThat(gray.at(7, 0)).isZero();
    assertThat(gray.at(8, 0)).isEqualTo(255);
  }

  @Test
  void sixteenGraysAreSpreadEvenly() {
    byte[] ramp = new byte[16];
    for (int i = 0; i < 16; i++) {
      ramp[i] = (byte) (17 * i);
    }
    BufferedImage scan =
        new BufferedImage(
            16, 1, BufferedImage.TYPE_BYTE_BINARY, new IndexColorModel(4, 16, ramp, ramp, ramp));
    scan.getRaster().setSample(4, 0, 0, 8);

    assertThat(GrayConversion.of(scan).at(4, 0)).isEqualTo(136);
  }

  @Test
  void sixteenBitGrayKeepsItsLevels() {
    BufferedImage scan = new BufferedImage(1, 1, BufferedImage.TYPE_USHORT_GRAY);
    scan.getRaster().setSample(0, 0, 0, 128 * 257);

    assertThat(GrayConversion.of(scan).at(0, 0)).isEqualTo(128);
  }

  @Test
  void colourIsWeighedAndGlassShowsWhite() {
    BufferedImage scan = new BufferedImage(3, 1, BufferedImage.TYPE_INT_ARGB);
    scan.setRGB(0, 0, 0xff808080);
    scan.setRGB(1, 0, 0xffff0000);

    Gray gray = GrayConversion.of(scan);

    assertThat(gray.at(0, 0)).isEqualTo(128);
    assertThat(gray.at(1, 0)).isEqualTo(76);
    assertThat(gray.at(2, 0)).isEqualTo(255);
  }
}
