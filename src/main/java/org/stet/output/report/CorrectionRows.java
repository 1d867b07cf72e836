package org.stet.output.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.stet.ledger.Correction;

/** The table of corrections, a row each. */
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
    double confidence = correction.confidence().value();
    return ("<tr id=\"c%d\" class=\"%s\" tabindex=\"-1\" data-c=\"%d\" data-page=\"%d\""
                + " data-confidence=\"%s\" data-rule=\"%s\" data-state=\"%s\">")
            .formatted(
                mark.number(),
                mark.state(),
                mark.number(),
                mark.page(),
                Math.round(confidence * 1000) / 1000.0,
                Html.text(correction.ruleId()),
                mark.state())
        + cell("number", "No.", mark.number() + "<small>p. " + mark.page() + "</small>")
        + cell("image", "Image", images.snippet(mark))
        + cell("before", "Before", "<del>" + Html.isolated(correction.before()) + "</del>")
        + cell("after", "After", after(mark))
        + cell("state", "State", "<span class=\"badge\">" + mark.state() + "</span>")
        + cell("confidence", "Sure", Html.percent(confidence))
        + cell(
            "reason",
            "Rule",
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

  private static String cell(String kind, String label, String html) {
    return "<td class=\"" + kind + "\" data-label=\"" + label + "\">" + html + "</td>";
  }
}
