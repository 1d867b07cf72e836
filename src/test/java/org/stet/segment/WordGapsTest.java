package org.stet.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.page.Box;

class WordGapsTest {

  @Test
  void headlinesOfTwoColumnsAreTwoLines() {
    List<Component> letters = new ArrayList<>(words(0, 20, 20));
    letters.addAll(words(560, 20, 20));

    assertThat(WordGaps.of(letters)).noneMatch(gap -> gap.x() < 540 && gap.right() > 530);
  }

  @Test
  void aWordThatStandsByItselfSaysNothingOfGaps() {
    List<Component> letters = List.of(letter(0, 40), letter(60, 40));

    assertThat(WordGaps.of(letters)).isEmpty();
  }

  @Test
  void smallerTypeBesideIsAnotherLine() {
    List<Component> letters = new ArrayList<>(words(0, 20, 20));
    int end = letters.get(letters.size() - 1).box().right();
    for (int i = 0; i < 12; i++) {
      letters.add(letter(end + 20 + i * 20, 25));
    }

    assertThat(WordGaps.of(letters)).noneMatch(gap -> gap.x() == end);
  }

  @Test
  void gapsOfOneLineAreAlike() {
    assertThat(WordGaps.of(words(0, 20, 26)).stream().filter(gap -> gap.width() > 10))
        .extracting(Box::width)
        .containsExactly(20, 26, 20);
  }

  /** Four words of four letters of 40 pixels. */
  private static List<Component> words(int x, int gap, int middleGap) {
    List<Component> letters = new ArrayList<>();
    int left = x;
    for (int word = 0; word < 4; word++) {
      for (int i = 0; i < 4; i++) {
        letters.add(letter(left, 40));
        left += 20 + 4;
      }
      left += (word == 1 ? middleGap : gap) - 4;
    }
    return letters;
  }

  private static Component letter(int x, int height) {
    return new Component(new Box(x, 100 - height, 20, height), 10 * height, false);
  }
}
