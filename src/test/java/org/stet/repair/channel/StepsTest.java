package org.stet.repair.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.lexicon.Confusion;
import org.stet.lexicon.WordTrie;

class StepsTest {
  private static final ConfusionTable TABLE =
      new ConfusionTable(
          List.of(
              new Confusion("c", "E", 2, 4),
              new Confusion("c", "e", 9, 5),
              new Confusion("c", "rn", 1, 8),
              new Confusion("c", "", 1, 7)));

  private static final Steps.ByPlace FIRST = TABLE.meantBy("c").steps(false);

  @Test
  void endBehindTheLast() {
    assertThat(FIRST.start().costsAtMost(3, Prices.of(8))).isTrue();
    assertThat(FIRST.start().costsAtMost(4, Integer.MAX_VALUE - 1)).isFalse();
  }

  @Test
  void theCheapestComesFirstInEachPlace() {
    assertThat(FIRST.start().rule(0).letters()).isEqualTo(ConfusionTable.Case.INITIAL);
    assertThat(FIRST.inside().rule(0).letters()).isEqualTo(ConfusionTable.Case.LOWER);
    assertThat(FIRST.inside().price(1)).isEqualTo(Prices.of(4) + Prices.CASE_SLIP);
  }

  @Test
  void beginOnlyWhereTheLetterLeadsOn() {
    Steps inside = FIRST.inside();
    assertThat(inside.mayBegin(0, WordTrie.bit('e') | WordTrie.bit('x'))).isTrue();
    assertThat(inside.mayBegin(0, WordTrie.bit('x'))).isFalse();
  }

  @Test
  void tellOneLetterFromSeveralAndFromNone() {
    Steps inside = FIRST.inside();
    assertThat(inside.onlyLetter(0)).isEqualTo(WordTrie.bit('e'));
    assertThat(inside.rule(2).meant()).isEmpty();
    assertThat(inside.meansNothing(2)).isTrue();
    assertThat(inside.onlyLetter(3)).isZero();
    assertThat(inside.meansCapital(1)).isTrue();
  }
}
