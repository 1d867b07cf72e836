package org.stet.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingOrderTest {

  private static final String FIRST = "The harbor board met on Monday night in the grange hall.";
  private static final String SECOND = "Its treasurer read the accounts of the last two winters.";
  private static final String THIRD = "The meeting ended with a vote on the new iron steps.";
  private static final String TRUTH = String.join("\n", FIRST, SECOND, THIRD) + "\n";

  @Test
  void errorsAndLineBreaksDoNotCount() {
    String text = TRUTH.replace("harbor", "barbor").replace("treasurer", "trea-\nsurer");

    assertThat(ReadingOrder.measure(TRUTH, text)).isEqualTo(new OrderScore(2, 2));
  }

  @Test
  void storiesMayStandInAnyOrder() {
    String truth = FIRST + "\n" + SECOND + "\n\n" + THIRD + "\n";

    assertThat(ReadingOrder.measure(truth, THIRD + "\n" + FIRST + "\n" + SECOND))
        .isEqualTo(new OrderScore(1, 1));
  }

  @Test
  void aParagraphInTheWrongPlaceBreaksItsPairs() {
    assertThat(ReadingOrder.measure(TRUTH, SECOND + "\n" + FIRST + "\n" + THIRD))
        .isEqualTo(new OrderScore(2, 0));
  }

  @Test
  void aLostParagraphBreaksItsPairs() {
    assertThat(ReadingOrder.measure(TRUTH, FIRST + "\n" + THIRD)).isEqualTo(new OrderScore(2, 0));
  }
}
