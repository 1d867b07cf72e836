package org.stet.ocr.tesseract;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.stet.page.Box;

class HeightsTest {

  private static final Box ALL = new Box(0, 0, 100, 80);

  @Test
  void aBoxThatFitsStays() {
    assertThat(new Heights(print()).of(new Box(20, 30, 40, 25))).isEqualTo(new Box(20, 30, 40, 25));
  }

  @Test
  void aBoxWithoutPrintStays() {
    assertThat(new Heights(print()).of(new Box(70, 0, 20, 80))).isEqualTo(new Box(70, 0, 20, 80));
  }

  @Test
  void aBoxIsNoWiderOrNarrowerAfterwards() {
    Box trimmed = new Heights(print()).of(ALL);

    assertThat(trimmed.x()).isZero();
    assertThat(trimmed.width()).isEqualTo(100);
  }

  @Test
  void aBoxThatIsTooHighIsTrimmed() {
    assertThat(new Heights(print()).of(ALL)).isEqualTo(new Box(0, 30, 100, 25));
  }

  @Test
  void aBoxThatReachesOutOfTheImageIsTrimmed() {
    assertThat(new Heights(print()).of(new Box(10, -5, 200, 200)))
        .isEqualTo(new Box(10, 30, 200, 25));
  }

  @Test
  void theDotOfAnIIsNotLost() {
    BufferedImage image = print();
    image.getRaster().setSample(22, 27, 0, 0);

    assertThat(new Heights(image).of(ALL)).isEqualTo(new Box(0, 27, 100, 28));
  }

  @Test
  void whatIsLeftOfRulesStandsApart() {
    BufferedImage image = print();
    for (int x = 0; x < 90; x++) {
      image.getRaster().setSample(x, 2 + x / 30, 0, 0);
      image.getRaster().setSample(x, 79 - x / 30, 0, 0);
    }

    assertThat(new Heights(image).of(ALL)).isEqualTo(new Box(0, 30, 100, 25));
  }

  /** Gray paper with a stem on it and another one. */
  private static BufferedImage print() {
    BufferedImage image = new BufferedImage(100, 80, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.LIGHT_GRAY);
    pen.fillRect(0, 0, 100, 80);
    pen.setColor(Color.BLACK);
    pen.fillRect(20, 30, 6, 20);
    pen.fillRect(50, 35, 6, 20);
    return image;
  }
}
