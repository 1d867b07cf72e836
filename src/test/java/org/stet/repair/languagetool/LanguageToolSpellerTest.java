package org.stet.repair.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LanguageToolSpellerTest {

  private final Speller speller = LanguageToolSpeller.lazy();

  @Test
  void hasNothingToSayOfWordsThatItKnows() {
    assertThat(speller.suggestions("government")).isEmpty();
    assertThat(speller.suggestions("microelectronics")).isEmpty();
  }

  @Test
  void doesNotGuessAtWhatIsMoreThanALetterAway() {
    assertThat(speller.suggestions("govrmint")).isEmpty();
  }

  @Test
  void knowsWhatAnUnknownWordWasMeantToBe() {
    assertThat(speller.suggestions("goverment")).startsWith("government");
  }

  @Test
  void severalThreadsMayAsk() {
    List<String> words = List.of("goverment", "occured", "seperate", "beleive", "recieve");
    List<List<String>> alone = words.stream().map(speller::suggestions).toList();
    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> speller.suggestions(words.get(i % words.size())))
                .distinct())
        .containsExactlyInAnyOrderElementsOf(alone);
  }
}
