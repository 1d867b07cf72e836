package org.stet.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stet.page.Box;

class ScreensTest {

  private static final int THICKEST = 6;

  @Test
  void threeRulesSideBySideAreNoScreen() {
    assertThat(screened(lines(3, 10))).containsOnly(false);
  }

  @Test
  void rulesOfATableAreNone() {
    assertThat(screened(lines(12, 40))).containsOnly(false);
  }

  @Test
  void aLongRuleBesideShortLinesIsNone() {
    List<Rule> all =
        IntStream.range(0, 8)
            .mapToObj(i -> i == 0 ? rule(100, 200, 900) : rule(100 + 10 * i, 200, 300))
            .toList();
    assertThat(screened(all)[0]).isFalse();
  }

  @Test
  void manyLinesAreOne() {
    assertThat(screened(lines(12, 10))).containsOnly(true);
  }

  private static boolean[] screened(List<Rule> lines) {
    return new Screens(lines, THICKEST).screened();
  }

  private static List<Rule> lines(int count, int apart) {
    return IntStream.range(0, count).mapToObj(i -> rule(100 + apart * i, 200, 400)).toList();
  }

  private static Rule rule(int y, int x, int width) {
    Box box = new Box(x, y, width, 2);
    return new Rule(box, List.of(box));
  }
}
