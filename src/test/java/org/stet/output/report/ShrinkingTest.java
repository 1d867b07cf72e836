package org.stet.output.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShrinkingTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_BYTE_BINARY,
        BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_INT_RGB
      })
  void whiteStaysWhiteAndBlackBlackInEveryKindOfImage(int type) {
    BufferedImage image = new BufferedImage(101, 67, type);
    for (int y = 0; y < 67; y++) {
      for (int x = 0; x < 50; x++) {
        image.setRGB(x, y, 0xffffff);
      }
    }

    BufferedImage half = Shrinking.of(image, 0.37);

    assertThat(half.getWidth()).isEqualTo(37);
    assertThat(half.getHeight()).isEqualTo(25);
    for (int y = 0; y < half.getHeight(); y++) {
      assertThat(half.getRaster().getSample(3, y, 0)).isEqualTo(255);
      assertThat(half.getRaster().getSample(30, y, 0)).isZero();
    }
  }

  @Test
  void atFullSizeNothingChanges() {
    BufferedImage image = new BufferedImage(9, 5, BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setSample(4, 2, 0, 77);

    BufferedImage same = Shrinking.of(image, 1);

    assertThat(same.getRaster().getSample(4, 2, 0)).isEqualTo(77);
    assertThat(same.getRaster().getSample(5, 2, 0)).isZero();
  }

  @Test
  void aThinStrokeStays() {
    BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < 100; y++) {
      image.getRaster().setSample(51, y, 0, 200);
    }

    BufferedImage small = Shrinking.of(image, 0.25);

    assertThat(small.getRaster().getSample(12, 12, 0)).isEqualTo(50);
  }

  @Test
  void aPartOfAnImageIsThatPart() {
    BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setSample(60, 60, 0, 255);

    BufferedImage part = Shrinking.of(image.getSubimage(60, 60, 10, 10), 1);

    assertThat(part.getRaster().getSample(0, 0, 0)).isEqualTo(255);
  }
}
