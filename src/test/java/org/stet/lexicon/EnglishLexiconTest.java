package org.stet.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishLexiconTest {

  private static final EnglishLexicon LEXICON = EnglishLexicon.standard();

  @ParameterizedTest
  @ValueSource(strings = {"conf", "lict", "ofthe", "wellknown", "nadya", "", "the+", "microelec"})
  void doesNotKnow(String word) {
    assertThat(LEXICON.knows(word)).isFalse();
    assertThat(LEXICON.logFrequency(word)).isLessThan(-20);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "conflict",
        "Conflict",
        "CONFLICT",
        "colour",
        "color",
        "Nadya",
        "well-known",
        "smartphone",
        "don\u2019t",
        "waggon",
        "enquired"
      })
  void knows(String word) {
    assertThat(LEXICON.knows(word)).isTrue();
  }

  @Test
  void commonWordsAreMoreFrequentThanRareOnes() {
    assertThat(LEXICON.logFrequency("the")).isGreaterThan(LEXICON.logFrequency("conflict"));
    assertThat(LEXICON.logFrequency("conflict")).isGreaterThan(LEXICON.logFrequency("napoo"));
  }

  @Test
  void usersWordsAreKnownAndNamesProtected() {
    UserWords user =
        new UserWords(
            Set.of("quizzard"),
            Set.of("Zebulon"),
            Set.of("XJ-9"),
            Map.of(),
            Map.of(),
            List.of(),
            List.of());
    EnglishLexicon lexicon = new EnglishLexicon(user);
    assertThat(lexicon.knows("Quizzard")).isTrue();
    assertThat(lexicon.isProtected("quizzard")).isFalse();
    assertThat(lexicon.knows("Zebulon")).isTrue();
    assertThat(lexicon.isProtected("Zebulon")).isTrue();
    assertThat(lexicon.isProtected("XJ-9")).isTrue();
  }
}
