package org.stet.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.stet.testing.Shared;

/**
 * The figures of {@code tools/text_score.py}, to the two digits that it prints, for the readings as
 * they are and after a crude correction that mends some words and harms others.
 */
class SharedScorerTest {

  private static final Offset<Double> TWO_DIGITS = within(0.005001);

  @Test
  void agreesOnAmericanAndAustralianNewspapers() throws IOException {
    Evaluation evaluation = evaluate("data/text/overproof-dev", 30, SharedScorerTest::crudely);

    assertThat(evaluation.documents()).hasSize(30);
    rates(evaluation.total().before().orElseThrow(), 6.77, 8.55, 21.32);
    rates(evaluation.total().after(), 6.57, 8.36, 20.19);
    changes(evaluation.total().changes().orElseThrow(), 0.20, 6.08, 89.17);
    assertThat(evaluation.preference()).isCloseTo(0.267, within(0.0005));
  }

  @Test
  void agreesOnBritishNewspapers() throws IOException {
    Evaluation evaluation = evaluate("data/text/bln600-train", 480, SharedScorerTest::crudely);

    assertThat(evaluation.documents()).hasSize(480);
    rates(evaluation.total().before().orElseThrow(), 4.94, 6.14, 13.21);
    rates(evaluation.total().after(), 5.11, 6.31, 14.16);
    changes(evaluation.total().changes().orElseThrow(), 1.23, 0.93, 10.32);
    assertThat(evaluation.preference()).isCloseTo(-0.775, within(0.0005));
  }

  @Test
  void findsNoChangeWhereNothingWasChanged() throws IOException {
    Evaluation evaluation = evaluate("data/text/overproof-dev", 5, UnaryOperator.identity());

    assertThat(evaluation.total().after()).isEqualTo(evaluation.total().before().orElseThrow());
    assertThat(evaluation.total().changes().orElseThrow().damaged()).isZero();
    assertThat(evaluation.preference()).isZero();
  }

  private static String crudely(String text) {
    return text.replace("tbe", "the")
        .replace("Tbe", "The")
        .replace("aud ", "and ")
        .replace("ofthe", "of the")
        .replace(" bad ", " had ")
        .replace(" tho ", " the ")
        .replace(" he ", " be ");
  }

  private static Evaluation evaluate(String set, int most, UnaryOperator<String> correction)
      throws IOException {
    Path folder = Shared.require(set);
    List<DocumentScore> scores = new ArrayList<>();
    for (TruthFolder.Truth truth : new TruthFolder(folder.resolve("gt")).truths()) {
      if (scores.size() == most) {
        break;
      }
      Path written = TruthFolder.written(folder.resolve("ocr"), truth.document()).orElseThrow();
      String reading = TruthFolder.read(written);
      scores.add(
          DocumentScore.of(
              truth.document(),
              TruthFolder.read(truth.file()),
              Optional.of(reading),
              correction.apply(reading)));
    }
    return new Evaluation(scores, List.of());
  }

  private static void rates(TextScore score, double folded, double cer, double wer) {
    assertThat(100 * score.foldedErrorRate()).isCloseTo(folded, TWO_DIGITS);
    assertThat(100 * score.cer()).isCloseTo(cer, TWO_DIGITS);
    assertThat(100 * score.wer()).isCloseTo(wer, TWO_DIGITS);
  }

  private static void changes(Changes changes, double damage, double repaired, double precision) {
    assertThat(100 * changes.damage()).isCloseTo(damage, TWO_DIGITS);
    assertThat(100 * changes.repairedShare()).isCloseTo(repaired, TWO_DIGITS);
    assertThat(100 * changes.precision()).isCloseTo(precision, TWO_DIGITS);
  }
}
