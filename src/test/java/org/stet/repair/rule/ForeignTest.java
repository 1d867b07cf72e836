package org.stet.repair.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForeignTest {

  @Test
  void englishAroundAForeignWordIsEnglish() {
    assertThat(covers("He had a coup de grace and the rest of tbe le tter was lost", "tbe"))
        .isFalse();
    assertThat(covers("the die is cast on the table by a man", "cast")).isFalse();
  }

  @Test
  void wordsAmongSmallOnesOfAnotherLanguageAreForeign() {
    assertThat(covers("\u201cc'est une femme qui est dans la rue\u201d, he said", "femme"))
        .isTrue();
    assertThat(covers("und der Mann ist nicht von hier", "Mann")).isTrue();
  }

  private static boolean covers(String text, String word) {
    int at = text.indexOf(word);
    return new Foreign(text).covers(at, at + word.length());
  }
}
