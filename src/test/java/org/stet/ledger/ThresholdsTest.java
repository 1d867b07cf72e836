package org.stet.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.page.Confidence;
import org.stet.page.WordId;
import org.stet.page.WordRange;

class ThresholdsTest {

  @Test
  void noEvidenceMakesThemStricterOrLowerThanAHalf() {
    assertThat(Thresholds.DEFAULT.applies(sure(0.95, Map.of("applied from", "0.99")))).isTrue();
    assertThat(Thresholds.DEFAULT.applies(sure(0.45, Map.of("applied from", "0.10")))).isFalse();
    assertThat(Thresholds.DEFAULT.applies(sure(0.6, Map.of("applied from", "a half")))).isFalse();
    assertThat(Thresholds.DEFAULT.applies(sure(0.6, Map.of()))).isFalse();
  }

  @Test
  void aRuleMayAskForLessInABadlyReadDocument() {
    Map<String, String> bold = Map.of("applied from", "0.50", "suggested from", "0.35");
    assertThat(Thresholds.DEFAULT.applies(sure(0.6, bold))).isTrue();
    assertThat(Thresholds.DEFAULT.suggests(sure(0.4, bold))).isTrue();
    assertThat(Thresholds.DEFAULT.suggests(sure(0.3, bold))).isFalse();
  }

  private static Correction sure(double confidence, Map<String, String> evidence) {
    WordId word = new WordId(1, 1);
    return Correction.of(
        new WordRange(word, word, 0, 3),
        "tbe",
        "the",
        "a-rule",
        Phase.WORDS,
        new Confidence(confidence),
        "A reason.",
        evidence,
        List.of());
  }
}
