package org.stet.ocr.recorded;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stet.page.Alternative;
import org.stet.page.Confidence;

/** Other readings of a sign, as a map from text to confidence. */
final class Alternatives {

  private static final Comparator<Alternative> LIKELIEST_FIRST =
      Comparator.comparing(Alternative::confidence).reversed().thenComparing(Alternative::text);

  private Alternatives() {}

  static Map<String, Double> kept(List<Alternative> alternatives) {
    Map<String, Double> kept = new TreeMap<>();
    alternatives.forEach(
        other -> kept.merge(other.text(), KeptPage.rounded(other.confidence()), Math::max));
    return kept;
  }

  static List<Alternative> of(Map<String, Double> kept) {
    return kept.entrySet().stream()
        .map(entry -> new Alternative(entry.getKey(), new Confidence(entry.getValue())))
        .sorted(LIKELIEST_FIRST)
        .toList();
  }
}
