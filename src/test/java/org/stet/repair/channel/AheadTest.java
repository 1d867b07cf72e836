package org.stet.repair.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stet.lexicon.Confusion;
import org.stet.lexicon.WordTrie;

class AheadTest {
  private static final int C = WordTrie.bit('c');
  private static final int E = WordTrie.bit('e');
  private static final int X = WordTrie.bit('x');

  private final Ahead ahead = new Ahead();

  @BeforeEach
  void readC() {
    ahead.clear();
    ahead.read('c');
    ahead.meant(new ConfusionTable(List.of(new Confusion("c", "e", 9, 4.6))).meantBy("c"));
  }

  @Test
  void whatWasReadIsForNothing() {
    assertThat(ahead.price(C | X, false)).isZero();
  }

  @Test
  void neverSaysMoreThanAConfusionCosts() {
    assertThat(ahead.price(E | X, false)).isPositive().isLessThanOrEqualTo(Prices.of(4.6));
    assertThat(ahead.price(E, true))
        .isPositive()
        .isLessThanOrEqualTo(Prices.next(Prices.of(4.6), true));
  }

  @Test
  void neverSaysMoreThanToLeaveALetterOut() {
    assertThat(ahead.price(X, false))
        .isGreaterThan(ahead.price(E, false))
        .isLessThanOrEqualTo(Prices.madeUp('c'));
    assertThat(ahead.price(0, false)).isLessThanOrEqualTo(Prices.madeUp('c'));
  }

  @Test
  void aWordMayEndOnlyWhereTheReadingMay() {
    assertThat(ahead.price(WordTrie.END, false)).isPositive();
    ahead.mayEnd();
    assertThat(ahead.price(WordTrie.END, false)).isZero();
  }

  @Test
  void marksAndAccentsCountAsOne() {
    ahead.clear();
    ahead.read('\u2019');
    assertThat(ahead.price(WordTrie.OTHER, false)).isZero();
    assertThat(ahead.price(X, false)).isPositive();
  }
}
