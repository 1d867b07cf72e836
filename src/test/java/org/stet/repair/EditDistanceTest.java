package org.stet.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditDistanceTest {

  @Test
  void equalTextsAreNoEditApart() {
    assertThat(EditDistance.of("", "")).isZero();
    assertThat(EditDistance.of("press", "press")).isZero();
  }

  @Test
  void countsLettersPutInTakenOutAndChanged() {
    assertThat(EditDistance.of("conflict", "conf lict")).isEqualTo(1);
    assertThat(EditDistance.of("the", "tbe")).isEqualTo(1);
    assertThat(EditDistance.of("", "press")).isEqualTo(5);
    assertThat(EditDistance.of("kitten", "sitting")).isEqualTo(3);
  }

  @Test
  void isTheSameBothWays() {
    assertThat(EditDistance.of("modern", "modem")).isEqualTo(EditDistance.of("modem", "modern"));
  }
}
