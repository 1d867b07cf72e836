package org.stet.page.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class GraySamplesTest {

  @Test
  void colourBilevelAndCuttingsHaveNone() {
    assertThat(GraySamples.of(new BufferedImage(8, 4, BufferedImage.TYPE_3BYTE_BGR))).isEmpty();
    assertThat(GraySamples.of(new BufferedImage(8, 4, BufferedImage.TYPE_BYTE_BINARY))).isEmpty();
    assertThat(GraySamples.of(new BufferedImage(8, 4, BufferedImage.TYPE_USHORT_GRAY))).isEmpty();
    assertThat(GraySamples.of(gray().getSubimage(0, 0, 8, 2))).isEmpty();
  }

  @Test
  void eachByteIsTheLevelOfItsPixel() {
    assertThat(GraySamples.of(gray()).orElseThrow()[8 * 3 + 5]).isEqualTo((byte) 20);
  }

  @Test
  void aLevelIsTheFirstUpToWhichMoreLie() {
    int[] histogram = GraySamples.histogram(new byte[] {3, 3, 7, (byte) 200});
    assertThat(histogram[3]).isEqualTo(2);
    assertThat(histogram[200]).isEqualTo(1);
    assertThat(GraySamples.level(histogram, 1)).isEqualTo(3);
    assertThat(GraySamples.level(histogram, 2)).isEqualTo(7);
    assertThat(GraySamples.level(histogram, 3)).isEqualTo(200);
    assertThat(GraySamples.level(histogram, 4)).isEqualTo(255);
  }

  private static BufferedImage gray() {
    BufferedImage image = new BufferedImage(8, 4, BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setSample(5, 3, 0, 20);
    return image;
  }
}
