package org.stet.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleScrapsTest {

  @Test
  void aThinLetterCloseToARuleIsNoScrap() {
    Plate plate = columns().bar(582, 500, 4, 18).bar(598, 1040, 4, 18).bar(606, 1040, 12, 18);

    assertThat(RuleScraps.of(sheet(plate))).isEmpty();
  }

  @Test
  void aStrokeFarBeyondTheEndOfARuleIsNoScrap() {
    assertThat(RuleScraps.of(sheet(columns().bar(595, 60, 3, 20)))).isEmpty();
  }

  @Test
  void theWornEndsOfARuleAreScraps() {
    Plate plate = columns().bar(596, 250, 3, 14).bar(594, 1490, 3, 12).bar(595, 1508, 2, 14);

    assertThat(RuleScraps.of(sheet(plate))).hasSize(3);
    assertThat(new Segmenter().segment(plate.image()).pixels().getRaster().getSample(597, 256, 0))
        .isEqualTo(255);
  }

  private static Plate columns() {
    Plate plate = new Plate().text(100, 300, 480, 30, 16).text(620, 300, 480, 30, 16);
    return plate.bar(595, 280, 3, 1200);
  }

  private static Sheet sheet(Plate plate) {
    return Sheet.of(plate.image().pixels(), 1);
  }
}
