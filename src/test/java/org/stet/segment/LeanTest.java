package org.stet.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stet.page.Box;

class LeanTest {

  private static final Scale SCALE = new Scale(20);

  @Test
  void whatStandsStraightStays() {
    Lean lean = Lean.of(columns(0), SCALE);

    assertThat(lean).isSameAs(Lean.NONE);
    assertThat(lean.straight(new Box(7, 900, 5, 20))).isEqualTo(new Box(7, 900, 5, 20));
  }

  @Test
  void columnsThatLeanAreStraightened() {
    Lean lean = Lean.of(columns(0.02), SCALE);

    assertThat(lean.at(1700) - lean.at(100)).isCloseTo(32, within(6.0));
  }

  @Test
  void oneColumnTellsNothing() {
    assertThat(Lean.of(columns(0.02).stream().filter(p -> p.centreX() < 400).toList(), SCALE))
        .isSameAs(Lean.NONE);
  }

  @Test
  void anEmptyPageIsStraight() {
    assertThat(Lean.of(List.of(), SCALE)).isSameAs(Lean.NONE);
  }

  /** Three columns, 10 pixels apart. */
  private static List<Component> columns(double slope) {
    Random random = new Random(3);
    List<Component> letters = new ArrayList<>();
    for (int line = 0; line < 45; line++) {
      int y = line * 40;
      for (int column = 0; column < 3; column++) {
        int left = (int) (column * 410 + y * slope);
        int at = left;
        while (at < left + 370) {
          int width = 10 + random.nextInt(8);
          letters.add(letter(at, y, width));
          at += width + 4 + (random.nextInt(5) == 0 ? 10 : 0);
        }
        letters.add(letter(at, y, left + 400 - at));
      }
    }
    return letters;
  }

  private static Component letter(int x, int y, int width) {
    return new Component(new Box(x, y, width, 20), 12 * width, false);
  }
}
