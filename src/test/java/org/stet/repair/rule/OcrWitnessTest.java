package org.stet.repair.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.page.Alternative;
import org.stet.page.Box;
import org.stet.page.Confidence;
import org.stet.page.Glyph;
import org.stet.page.Word;
import org.stet.page.WordId;

class OcrWitnessTest {
  private static final WordId ID = new WordId(1, 1);

  @Test
  void saysNothingOfTextsThatNoEngineRead() {
    Word typed = Word.ofText(ID, "tbe");
    assertThat(OcrWitness.on(List.of(typed), "the").weight()).isZero();
    assertThat(OcrWitness.on(List.of(typed, typed), "the").weight()).isZero();
    assertThat(OcrWitness.on(List.of(typed), "the").applyTo(0.7)).isEqualTo(0.7);
    assertThat(OcrWitness.on(List.of(typed), "the").addTo(Map.of())).isEmpty();
  }

  @Test
  void speaksAgainstWhatItNeverThoughtOf() {
    OcrWitness.Testimony said = OcrWitness.on(List.of(read("Solberg", 0.96, "")), "Stolberg");
    assertThat(said.applyTo(0.7)).isLessThan(0.6);
    assertThat(said.addTo(Map.of())).containsKey("ocr");
    assertThat(OcrWitness.on(List.of(read("tbe", 0.8, "")), "the").weight()).isZero();
  }

  @Test
  void speaksForItsSecondThoughts() {
    OcrWitness.Testimony said = OcrWitness.on(List.of(read("tbe,", 0.7, "h")), "the,");
    assertThat(said.applyTo(0.7)).isGreaterThan(0.85);
    assertThat(said.words()).contains("alternatives");
    assertThat(OcrWitness.on(List.of(read("tbe", 0.4, "")), "the").weight()).isPositive();
  }

  /** A word whose second sign may have been another. */
  private static Word read(String text, double confidence, String other) {
    List<Glyph> glyphs = new ArrayList<>();
    Confidence sure = new Confidence(confidence);
    for (int i = 0; i < text.length(); i++) {
      List<Alternative> others =
          i == 1 && !other.isEmpty() ? List.of(new Alternative(other, sure)) : List.of();
      glyphs.add(new Glyph(text.substring(i, i + 1), new Box(i, 0, 1, 1), sure, others));
    }
    return new Word(ID, text, Optional.empty(), sure, glyphs);
  }
}
