package org.stet.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.stet.json.Json;
import org.stet.output.DocumentSummary;
import org.stet.pipeline.BatchSummary;

/** Says at the end of a run what was written where, how sure, and what to review first. */
final class BatchPrinter {

  private final PrintWriter out;

  BatchPrinter(PrintWriter out) {
    this.out = out;
  }

  void json(BatchSummary batch) {
    out.print(Json.pretty(batch));
    out.flush();
  }

  void text(BatchSummary batch) {
    out.printf(
        Locale.ROOT,
        "%d pages of %d documents in %.1f s; %d failed; %d documents were done before%n",
        batch.donePages(),
        batch.documents().size(),
        batch.seconds(),
        batch.failedPages(),
        batch.skipped().size());
    batch.documents().forEach(this::line);
    List<String> first = reviewFirst(batch);
    if (!first.isEmpty()) {
      out.println("Review first: " + String.join(", ", first));
    }
    if (!batch.lost().isEmpty()) {
      out.println(
          "Decisions that found their place changed, and do not hold any more; decide anew in"
              + " 'stet review':");
      batch.lost().forEach(line -> out.println("  " + line));
    }
    if (!batch.left().isEmpty()) {
      out.printf(
          Locale.ROOT,
          "%d documents keep outputs of before, since their scans cannot be found%n",
          batch.left().size());
    }
    out.println("Written to " + batch.out() + "; open " + batch.out().resolve("report.html"));
    out.flush();
  }

  private void line(DocumentSummary document) {
    long failed = document.pages().stream().filter(page -> page.failure().isPresent()).count();
    if (failed == document.pages().size() && failed > 0) {
      out.printf(Locale.ROOT, "  %-40s could not be read%n", document.name());
      return;
    }
    out.printf(
        Locale.ROOT,
        "  %-40s %6d words  %3.0f%% sure  %4d corrected  %4d to review%s%n",
        document.name(),
        document.words(),
        100 * document.confidence(),
        document.appliedCount(),
        document.suggestedCount(),
        failed > 0 ? "  " + failed + " pages could not be read" : "");
  }

  /** The documents with most to decide, a few. */
  private static List<String> reviewFirst(BatchSummary batch) {
    return batch.documents().stream()
        .filter(document -> document.suggestedCount() > 0)
        .sorted(Comparator.comparing(DocumentSummary::suggestedCount).reversed())
        .limit(5)
        .map(document -> document.name() + " (" + document.suggestedCount() + ")")
        .toList();
  }
}
