package org.stet.output.csv;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stet.ledger.Correction;
import org.stet.ledger.Entry;

/** The rows of the batch's {@code corrections.csv}, as RFC 4180 has them. */
public final class CorrectionsCsv {

  private CorrectionsCsv() {}

  /** The names of the columns, with line end. */
  public static String header() {
    return row(
        List.of(
            "document",
            "page",
            "id",
            "rule",
            "decision",
            "confidence",
            "before",
            "after",
            "reason",
            "words"));
  }

  /** One entry of one document, with line end. {@code after} is what stands, or would stand. */
  public static String row(String document, Entry entry) {
    Correction c = entry.effective();
    return row(
        List.of(
            document,
            Integer.toString(c.range().first().page()),
            c.id(),
            c.ruleId(),
            entry.decision().label(),
            String.format(Locale.ROOT, "%.3f", c.confidence().value()),
            c.before(),
            c.after(),
            c.reason(),
            c.range().toString()));
  }

  private static String row(List<String> cells) {
    return cells.stream().map(CsvCell::of).collect(Collectors.joining(",", "", "\r\n"));
  }
}
