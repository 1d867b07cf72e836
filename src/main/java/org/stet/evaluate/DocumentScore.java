package org.stet.evaluate;

import java.util.Optional;

/**
 * One document measured, or the sum of several.
 *
 * @param document its name
 * @param before the text as it was read; empty where the reading is not at hand
 * @param after the text that was written
 * @param changes what correction did; empty where the reading is not at hand
 * @param order the written text's reading order
 */
public record DocumentScore(
    String document,
    Optional<TextScore> before,
    TextScore after,
    Optional<Changes> changes,
    OrderScore order) {

  /** Measures a written text, and the reading that it was made from, against the truth. */
  public static DocumentScore of(
      String document, String truth, Optional<String> reading, String written) {
    TruthText measure = new TruthText(truth);
    TruthText.Measured after = measure.measure(written);
    OrderScore order = ReadingOrder.measure(truth, written);
    Optional<TruthText.Measured> before = reading.map(measure::measure);
    return new DocumentScore(
        document,
        before.map(TruthText.Measured::score),
        after.score(),
        before.map(b -> TruthText.changes(b.right(), after.right(), after.score().words())),
        order);
  }

  /** Which way the document went: 1 better, -1 worse, 0 the same or unknown. */
  public int preference() {
    return before.map(b -> Double.compare(b.foldedErrorRate(), after.foldedErrorRate())).orElse(0);
  }
}
