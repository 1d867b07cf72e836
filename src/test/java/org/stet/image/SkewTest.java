package org.stet.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.testing.PrintedPage;

class SkewTest {

  @Test
  void straightPrintIsStraight() {
    Skew skew = Skew.of(Ink.of(Gray.sharing(Marks.text()), 300));

    assertThat(skew.degrees()).isCloseTo(0, within(0.03));
    assertThat(skew.clearness()).isGreaterThan(3);
  }

  @Test
  void anEmptyPageHasNoLines() {
    Skew skew = Skew.of(Ink.of(Gray.sharing(PrintedPage.blank(600, 600)), 300));

    assertThat(skew.clearness()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-6.6, -2.37, -0.8, -0.2, 0.31, 1.55, 4.9})
  void findsTheSlopeToATwentiethOfADegree(double degrees) {
    Skew skew = Skew.of(Ink.of(Gray.sharing(Marks.skewed(Marks.text(), degrees)), 300));

    assertThat(skew.degrees()).isCloseTo(degrees, within(0.05));
  }

  @Test
  void linesThatRunDownAreLessClear() {
    Ink ink = Ink.of(Gray.sharing(Marks.text()), 300);

    assertThat(Skew.of(ink).clearness()).isGreaterThan(2 * Skew.of(ink.transposed()).clearness());
  }
}
