package org.stet.output.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.stet.ledger.Correction;

/**
 * The table of corrections, a row each. What the page can tell from the rest is added there: a page
 * may have thousands of rows.
 */
final class CorrectionRows {

  private final PageImages images;

  CorrectionRows(PageImages images) {
    this.images = images;
  }

  void write(Writer html, List<Mark> marks) throws IOException {
    for (Mark mark : marks) {
      html.write(row(mark));
    }
  }

  private String row(Mark mark) {
    Correction correction = mark.correction();
    return "<tr id=\"c%d\" class=\"%s\">".formatted(mark.number(), mark.state())
        + cell("number", mark.number() + "<small>p. " + mark.page() + "</small>")
        + cell("image", images.snippet(mark))
        + cell("before", "<del>" + Html.isolated(correction.before()) + "</del>")
        + cell("after", after(mark))
        + cell("state", "<span class=\"badge\">" + mark.state() + "</span>")
        + cell("confidence", Html.percent(correction.confidence().value()))
        + cell(
            "reason",
            "<code>"
                + Html.text(correction.ruleId())
                + "</code><small>"
                + Html.text(correction.reason())
                + "</small>")
        + "</tr>\n";
  }

  private static String after(Mark mark) {
    return mark.after().isBlank()
        ? "<em>(removed)</em>"
        : "<ins>" + Html.isolated(mark.after()) + "</ins>";
  }

  private static String cell(String kind, String html) {
    return "<td class=\"" + kind + "\">" + html + "</td>";
  }
}
