package org.stet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

  private static final Box PLACE = new Box(500, 100, 100, 30);

  @Test
  void wordsOfOtherLinesAndColumnsStayOut() {
    List<Word> words =
        List.of(word(500, 140, 300), word(300, 60, 400), word(200, 100, 200), word(700, 100, 90));

    assertThat(Surroundings.of(words, PLACE)).isEqualTo(new Box(495, 95, 110, 40));
  }

  @Test
  void aWordOnEachSideIsShownWhole() {
    List<Word> words =
        List.of(word(380, 102, 110), word(300, 100, 70), word(500, 100, 100), word(612, 98, 90));

    assertThat(Surroundings.of(words, PLACE)).isEqualTo(Box.ofCorners(375, 93, 707, 137));
  }

  private static Word word(int x, int y, int width) {
    return new Word(
        new WordId(1, x),
        "word",
        Optional.of(new Box(x, y, width, 30)),
        new Confidence(0.9),
        List.of());
  }
}
