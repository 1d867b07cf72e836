package org.stet.page.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.AffineTransform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.page.Box;

class PageTransformTest {

  private static final Box LINE = new Box(300, 500, 900, 40);

  @Test
  void aPageThatWasNotTurnedKeepsItsBoxes() {
    assertThat(PageTransform.IDENTITY.toImage(LINE)).isEqualTo(LINE);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.4, -1.3, 3, 90, 181.5, 270})
  void aBoxComesBackFromTheScanAsItWas(double degrees) {
    AffineTransform turn = AffineTransform.getTranslateInstance(120, 40);
    turn.rotate(Math.toRadians(degrees), 700, 900);
    turn.scale(0.5, 0.5);
    PageTransform toScan = PageTransform.of(turn);
    Box back = toScan.toImage(toScan.toScan(LINE));
    assertThat(back.x()).isCloseTo(LINE.x(), within(3));
    assertThat(back.y()).isCloseTo(LINE.y(), within(3));
    assertThat(back.width()).isCloseTo(LINE.width(), within(5));
    assertThat(back.height()).isCloseTo(LINE.height(), within(5));
  }
}
