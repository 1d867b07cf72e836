package org.stet.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenatorTest {

  @ParameterizedTest
  @ValueSource(strings = {"stone", "voted", "1992,", "Ostrander,", "the", "$4.6"})
  void leavesWhole(String word) {
    assertThat(Hyphenator.heads(word)).isEmpty();
  }

  @Test
  void breaksBetweenConsonants() {
    assertThat(Hyphenator.heads("harbor")).containsExactly("har-");
  }

  @Test
  void breaksACompoundAtItsOwnHyphenOnly() {
    assertThat(Hyphenator.heads("full-time")).containsExactly("full-");
  }
}
