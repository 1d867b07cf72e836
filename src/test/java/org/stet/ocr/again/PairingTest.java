package org.stet.ocr.again;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stet.page.Alternative;
import org.stet.page.Rereading;
import org.stet.page.WordId;

class PairingTest {

  @Test
  void looksThatSeeTheSameSayNothing() {
    assertThat(paired("one two", "one two", "one two")).isEmpty();
  }

  @Test
  void aLookThatSeesNothingSaysNothing() {
    assertThat(paired("one two", "", "one two")).isEmpty();
    assertThat(Pairing.of(ids(2), seen("one two", 0), List.of())).isEmpty();
  }

  @Test
  void wordsAreComparedOneByOne() {
    assertThat(paired("one twa three", "one two three", "one tvvo three"))
        .containsExactly("1-1: [two, tvvo]");
  }

  @Test
  void whereBlanksDifferWordsStayTogether() {
    assertThat(paired("see aribbon cut", "see a_ribbon cut", "see a ribbon cut"))
        .containsExactly("1-1: [a_ribbon, a ribbon]");
    assertThat(paired("see a ribbon cut", "see aribbon_ cut", "see a_ribbon cut"))
        .containsExactly("1-2: [aribbon_, a_ribbon]");
  }

  private static List<String> paired(String first, String... looks) {
    List<List<Pairing.Seen>> seen = new ArrayList<>();
    for (String look : looks) {
      seen.add(seen(look, 1));
    }
    List<Pairing.Seen> words = seen(first, 0);
    return Pairing.of(ids(words.size()), words, seen).stream().map(PairingTest::told).toList();
  }

  private static String told(Rereading again) {
    return again.first().index()
        + "-"
        + again.last().index()
        + ": "
        + again.looks().stream().map(Alternative::text).toList();
  }

  private static List<WordId> ids(int count) {
    return IntStream.range(0, count).mapToObj(i -> new WordId(1, i)).toList();
  }

  /** Twenty pixels a sign; the looks stand a little aside. */
  private static List<Pairing.Seen> seen(String text, double aside) {
    List<Pairing.Seen> words = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ", -1)) {
      if (!word.isEmpty()) {
        words.add(
            new Pairing.Seen(word, 0.9, 20 * at + aside, 20 * (at + word.length()) - 6 + aside));
      }
      at += word.length() + 1;
    }
    return words;
  }
}
