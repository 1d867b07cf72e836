package org.stet.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.page.Box;

class RuleEraserTest {

  private static final List<Box> RUN = List.of(new Box(50, 0, 3, 100));

  private final BufferedImage page = new BufferedImage(120, 100, BufferedImage.TYPE_BYTE_GRAY);
  private final Graphics2D pen = page.createGraphics();

  RuleEraserTest() {
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 120, 100);
    pen.setColor(Color.BLACK);
    pen.fillRect(50, 0, 3, 100);
  }

  @Test
  void aThinStrokeCloseToARuleStays() {
    pen.fillRect(55, 20, 2, 30);

    assertThat(black(RuleEraser.erase(page, RUN, 1))).isEqualTo(2 * 30);
  }

  @Test
  void aLetterThatTouchesARuleStays() {
    pen.fillRect(53, 20, 12, 5);
    pen.fillRect(30, 60, 20, 5);

    assertThat(black(RuleEraser.erase(page, RUN, 1))).isEqualTo(11 * 5 + 19 * 5);
  }

  @Test
  void whatStandsOutOfARoughRuleGoesWithIt() {
    pen.fillRect(53, 10, 1, 8);
    pen.fillRect(53, 30, 3, 20);
    pen.fillRect(48, 60, 2, 30);

    assertThat(black(RuleEraser.erase(page, RUN, 1))).isZero();
  }

  private static int black(BufferedImage image) {
    int black = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        black += image.getRaster().getSample(x, y, 0) < 128 ? 1 : 0;
      }
    }
    return black;
  }
}
