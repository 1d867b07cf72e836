package org.stet.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.page.Box;

class QuarterTurnTest {

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void everyPixelComesBackToWhereItWas(int degrees) {
    Gray page = Gray.blank(7, 4);
    for (int i = 0; i < 28; i++) {
      page.bytes()[i] = (byte) i;
    }

    Gray turned = QuarterTurn.of(page, degrees);

    for (int y = 0; y < turned.height(); y++) {
      for (int x = 0; x < turned.width(); x++) {
        Box from = QuarterTurn.back(7, 4, degrees).toScan(new Box(x, y, 1, 1));
        assertThat(turned.at(x, y)).isEqualTo(page.at(from.x(), from.y()));
      }
    }
  }
}
