package org.stet.repair.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PricesTest {
  private static final float HIGHEST = 20;
  private static final float STEP = 0.125f;

  @Test
  void theFirstMisreadingOfAWordCostsWhatTheTableSays() {
    for (float price = 0; price < HIGHEST; price += STEP) {
      assertThat(Prices.next(price, 0)).isEqualTo(price);
    }
  }

  @Test
  void theNextIsCheaperButNotFree() {
    assertThat(Prices.next(6, 1)).isEqualTo(4);
    assertThat(Prices.next(2.5f, 1)).isEqualTo(1);
    assertThat(Prices.next(0.5f, 1)).isEqualTo(0.5f);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void whatFitsIntoTheRoomIsWhatCostsNoMore(int before) {
    for (float price = 0; price < HIGHEST; price += STEP) {
      for (float room = 0; room < HIGHEST; room += STEP) {
        assertThat(price <= Prices.most(room, before))
            .as("%s in %s", price, room)
            .isEqualTo(Prices.next(price, before) <= room);
      }
    }
  }
}
