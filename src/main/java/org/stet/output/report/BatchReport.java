package org.stet.output.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stet.files.AtomicFile;
import org.stet.output.DocumentSummary;

/** {@code out/report.html}: the batch at a glance, and what to review first. */
public final class BatchReport {

  /** The file's name in the output folder. */
  public static final String FILE = "report.html";

  private BatchReport() {}

  /** Writes the overview of all documents of an output folder. */
  public static void write(Path outFolder, List<DocumentSummary> documents) throws IOException {
    AtomicFile.write(
        outFolder.resolve(FILE),
        out -> {
          Writer html = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          fill(html, documents);
          html.flush();
        });
    SearchTexts.write(outFolder, documents);
  }

  private static void fill(Writer html, List<DocumentSummary> documents) throws IOException {
    Map<String, Integer> applied = new TreeMap<>();
    Map<String, Integer> suggested = new TreeMap<>();
    for (DocumentSummary document : documents) {
      document.applied().forEach((rule, n) -> applied.merge(rule, n, Integer::sum));
      document.suggested().forEach((rule, n) -> suggested.merge(rule, n, Integer::sum));
    }
    Map<String, String> texts =
        Map.of(
            "documents", counted(documents.size(), "document"),
            "pages", counted(pages(documents), "page"),
            "applied", counted(sum(applied), "correction"),
            "suggested", Integer.toString(sum(suggested)),
            "failed", counted(failed(documents), "page"));
    Template.load("batch.html")
        .fill(
            html,
            texts,
            Map.of(
                "first", out -> ReviewFirst.write(out, documents),
                "confidence", out -> Charts.confidence(out, documents),
                "rules", out -> Charts.rules(out, applied, suggested),
                "rows", out -> DocumentRows.write(out, documents)));
  }

  private static int pages(List<DocumentSummary> documents) {
    return documents.stream().mapToInt(d -> d.pages().size()).sum();
  }

  private static int failed(List<DocumentSummary> documents) {
    return (int)
        documents.stream()
            .flatMap(d -> d.pages().stream())
            .filter(p -> p.failure().isPresent())
            .count();
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
