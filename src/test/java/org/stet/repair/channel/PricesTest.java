package org.stet.repair.channel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PricesTest {

  @Property
  void theFirstMisreadingOfAWordCostsWhatTheTableSays(
      @ForAll @FloatRange(min = 0, max = 20) float price) {
    assertThat(Prices.next(price, 0)).isEqualTo(price);
  }

  @Test
  void theNextIsCheaperButNotFree() {
    assertThat(Prices.next(6, 1)).isEqualTo(4);
    assertThat(Prices.next(2.5f, 1)).isEqualTo(1);
    assertThat(Prices.next(0.5f, 1)).isEqualTo(0.5f);
  }

  @Property
  void whatFitsIntoTheRoomIsWhatCostsNoMore(
      @ForAll @IntRange(max = 160) int price,
      @ForAll @IntRange(max = 160) int room,
      @ForAll @IntRange(max = 3) int before) {
    float table = price / 8f;
    float most = room / 8f;
    assertThat(table <= Prices.most(most, before)).isEqualTo(Prices.next(table, before) <= most);
  }
}
