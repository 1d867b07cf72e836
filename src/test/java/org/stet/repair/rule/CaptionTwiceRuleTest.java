package org.stet.repair.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionTwiceRuleTest {

  private static final String CAPTION =
      "COMMISSIONER Walter Ostrander on Monday at the stone pier said the ferry would run again.";
  private static final String CREDIT = "Edwin Marsh Pool Photo";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2? he asked ?? nobody knew the answer to the sum on the board.",
        "22 men and 7? women were counted 2? times in the hall of the school.",
        CREDIT + " " + CAPTION + "\n\n" + CREDIT + " " + CAPTION,
        "?? was all that the note said.\n\nNothing else stood on it.",
      })
  void withoutMarksOrACopyNothingIsTouched(String text) {
    assertThat(after(text)).isEqualTo(text);
  }

  @Test
  void aCopyInTheNextParagraphGoes() {
    assertThat(
            after(
                "The end of it.\n\n?? %1$s ?? %2$s\n\n%1$s %2$s\n\nMore news."
                    .formatted(CREDIT, CAPTION)))
        .isEqualTo("The end of it.\n\n%2$s\n\n%1$s\n\nMore news.".formatted(CREDIT, CAPTION));
  }

  @Test
  void theBetterReadingStays() {
    String damaged = CAPTION.replace("Monday", "Monbay").replace("stone", "stonc");
    assertThat(after("?? %1$s ?? %3$s\n\n%1$s %2$s".formatted(CREDIT, CAPTION, damaged)))
        .isEqualTo("%2$s\n\n%1$s".formatted(CREDIT, CAPTION));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2? %1$s ?? %2$s\n\n%1$s %2$s", "?? %1$s ?7 %2$s\n%1$s %2$s"})
  void aMisreadMarkIsOneWhereTheCaptionStandsTwice(String text) {
    assertThat(after(text.formatted(CREDIT, CAPTION)).stripTrailing())
        .isEqualTo("%2$s\n\n%1$s".formatted(CREDIT, CAPTION));
  }

  @Test
  void aCaptionOverSeveralLinesIsWhole() {
    String lines = CAPTION.replace("at the", "at\nthe");
    assertThat(
            after("2? %1$s ??\n%3$s\n\n%1$s %2$s".formatted(CREDIT, CAPTION, lines))
                .stripTrailing())
        .isEqualTo("%2$s\n\n%1$s".formatted(CREDIT, lines));
  }

  private static String after(String text) {
    return RuleText.after(new CaptionTwiceRule(), text);
  }
}
