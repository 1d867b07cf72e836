package org.stet.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stet.ledger.CorrectionLedger;
import org.stet.ledger.Decision;
import org.stet.ledger.Entry;
import org.stet.output.DocumentSummary;
import org.stet.output.DocumentSummary.PageSummary;

/** Counts what became of a document. */
final class Summaries {

  private Summaries() {}

  static DocumentSummary of(
      String name, String source, List<PageSummary> pages, CorrectionLedger ledger, Path folder)
      throws IOException {
    int words = pages.stream().mapToInt(PageSummary::words).sum();
    double confidence =
        pages.stream().mapToDouble(page -> page.confidence() * page.words()).sum()
            / Math.max(1, words);
    return new DocumentSummary(
        name,
        source,
        words,
        confidence,
        pages,
        byRule(ledger, Decision::inForce),
        byRule(ledger, decision -> decision instanceof Decision.Suggested),
        (int)
            ledger.entries().stream()
                .filter(e -> e.decision() instanceof Decision.OfPerson)
                .count(),
        files(folder));
  }

  private static Map<String, Integer> byRule(CorrectionLedger ledger, Predicate<Decision> which) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Entry entry : ledger.entries()) {
      if (which.test(entry.decision())) {
        counts.merge(entry.correction().ruleId(), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static List<String> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> !file.startsWith("."))
          .sorted()
          .toList();
    }
  }
}
