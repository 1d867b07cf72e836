package org.stet.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.stet.evaluate.Changes;
import org.stet.evaluate.DocumentScore;
import org.stet.evaluate.Evaluation;
import org.stet.evaluate.TextScore;

/** An evaluation as a table for people, and as facts for JSON; rates are in percent, and 0..1. */
final class EvaluationTable {

  private static final String ROW = "%-28s  %-18s  %-18s  %-18s  %8s  %8s  %9s  %7s";

  private EvaluationTable() {}

  static List<String> rows(Evaluation evaluation) {
    List<String> rows = new ArrayList<>();
    rows.add(
        ROW.formatted(
            "document", "folded errors", "CER", "WER", "damage", "repaired", "precision", "order"));
    if (evaluation.documents().size() > 1) {
      evaluation.documents().forEach(document -> rows.add(row(document)));
    }
    rows.add(row(evaluation.total()));
    rows.add(
        String.format(
            Locale.ROOT,
            "%d documents, %d missing, preference %+.3f",
            evaluation.documents().size(),
            evaluation.missing().size(),
            evaluation.preference()));
    return rows;
  }

  private static String row(DocumentScore score) {
    return ROW.formatted(
        shortened(score.document()),
        pair(score, TextScore::foldedErrorRate),
        pair(score, TextScore::cer),
        pair(score, TextScore::wer),
        percent(score.changes(), Changes::damage),
        percent(score.changes(), Changes::repairedShare),
        percent(score.changes(), Changes::precision),
        score.order().pairs() == 0 ? "-" : percent(score.order().share()));
  }

  private static String shortened(String name) {
    return name.length() <= 28 ? name : name.substring(0, 25) + "...";
  }

  private static String pair(DocumentScore score, ToDoubleFunction<TextScore> rate) {
    String after = percent(rate.applyAsDouble(score.after()));
    return score
        .before()
        .map(before -> percent(rate.applyAsDouble(before)) + " -> " + after)
        .orElse(after);
  }

  private static String percent(Optional<Changes> changes, ToDoubleFunction<Changes> rate) {
    return changes.map(c -> percent(rate.applyAsDouble(c))).orElse("-");
  }

  private static String percent(double rate) {
    return String.format(Locale.ROOT, "%.2f%%", 100 * rate);
  }

  static Map<String, Object> facts(Evaluation evaluation) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("all", facts(evaluation.total()));
    facts.put("documents", evaluation.documents().stream().map(EvaluationTable::facts).toList());
    facts.put("missing", evaluation.missing());
    facts.put("preference", evaluation.preference());
    return facts;
  }

  private static Map<String, Object> facts(DocumentScore score) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("document", score.document());
    score.before().ifPresent(before -> facts.put("before", facts(before)));
    facts.put("after", facts(score.after()));
    score.changes().ifPresent(changes -> facts.put("changes", facts(changes)));
    if (score.order().pairs() > 0) {
      facts.put("order", score.order().share());
    }
    return facts;
  }

  private static Map<String, Object> facts(TextScore score) {
    return Map.of(
        "foldedErrorRate", score.foldedErrorRate(),
        "cer", score.cer(),
        "wer", score.wer(),
        "counts", score);
  }

  private static Map<String, Object> facts(Changes changes) {
    return Map.of(
        "damage", changes.damage(),
        "repaired", changes.repairedShare(),
        "precision", changes.precision(),
        "counts", changes);
  }
}
