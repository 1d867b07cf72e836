package org.stet.repair.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PricesTest {
  private static final int HIGHEST = Prices.of(20);

  @Test
  void theFirstMisreadingOfAWordCostsWhatTheTableSays() {
    for (int price = 0; price < HIGHEST; price += 100) {
      assertThat(Prices.next(price, false)).isEqualTo(price);
    }
  }

  @Test
  void theNextIsCheaperButNotFree() {
    assertThat(Prices.next(Prices.of(6), true)).isEqualTo(Prices.of(4));
    assertThat(Prices.next(Prices.of(2.5), true)).isEqualTo(Prices.of(1));
    assertThat(Prices.next(Prices.of(0.5), true)).isEqualTo(Prices.of(0.5));
  }

  @Test
  void whatCostsMoreAtFirstCostsNoLessAfterwards() {
    for (int price = 0; price < HIGHEST; price += 100) {
      assertThat(Prices.next(price + 100, true)).isGreaterThanOrEqualTo(Prices.next(price, true));
    }
  }
}
