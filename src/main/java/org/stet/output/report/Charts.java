package org.stet.output.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stet.output.DocumentSummary;
import org.stet.output.DocumentSummary.PageSummary;

/** Small charts as inline SVG, each with its numbers in words. */
final class Charts {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 120;

  private Charts() {}

  /** A bar for each page in order; many pages are drawn as the least sure of each stretch. */
  static void confidence(Writer html, List<DocumentSummary> documents) throws IOException {
    List<PageSummary> pages =
        documents.stream()
            .flatMap(d -> d.pages().stream())
            .filter(page -> page.words() > 0)
            .toList();
    int bars = Math.min(pages.size(), WIDTH / 4);
    html.write(
        "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"Confidence of %d pages\">"
            .formatted(WIDTH, HEIGHT + 4, pages.size()));
    for (int i = 0; i < bars; i++) {
      double least =
          pages.subList(i * pages.size() / bars, (i + 1) * pages.size() / bars).stream()
              .mapToDouble(PageSummary::confidence)
              .min()
              .orElse(0);
      double width = Math.min(40, WIDTH / (double) bars);
      long height = Math.round(least * HEIGHT);
      html.write(
          "<rect class=\"%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"><title>%s</title></rect>"
              .formatted(
                  least < 0.9 ? "low" : "bar",
                  i * width,
                  HEIGHT - height,
                  Math.max(1, width - 1),
                  height,
                  Html.percent(least)));
    }
    html.write("<line x1=\"0\" x2=\"%d\" y1=\"12\" y2=\"12\"/></svg>".formatted(WIDTH));
  }

  /** For each rule what stands and what waits. */
  static void rules(Writer html, Map<String, Integer> applied, Map<String, Integer> suggested)
      throws IOException {
    Map<String, Integer> all = new TreeMap<>(applied);
    suggested.forEach((rule, n) -> all.merge(rule, n, Integer::sum));
    double most = all.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    List<String> rules =
        all.keySet().stream()
            .sorted((a, b) -> all.getOrDefault(b, 0) - all.getOrDefault(a, 0))
            .toList();
    for (String rule : rules) {
      int stand = applied.getOrDefault(rule, 0);
      int wait = suggested.getOrDefault(rule, 0);
      html.write(
          "<tr><th scope=\"row\"><code>%s</code></th><td class=\"n\">%d</td><td class=\"n\">%d</td><td class=\"bars\">%s%s</td></tr>%n"
              .formatted(
                  Html.text(rule), stand, wait, bar("bar", stand / most), bar("low", wait / most)));
    }
  }

  private static String bar(String kind, double share) {
    return "<span class=\"%s\" style=\"width:%.1f%%\"></span>".formatted(kind, 100 * share);
  }
}
