package org.stet.output.report;

import com.google.auto.service.AutoService;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.stet.ledger.Edition;
import org.stet.output.OutputContext;
import org.stet.output.OutputFormat;

/**
 * {@code <doc>.report.html}: one file that opens from disk, with the page, every correction marked
 * on it, and the image of each correction beside it.
 */
@AutoService(OutputFormat.class)
public final class ReportFormat implements OutputFormat {

  @Override
  public String name() {
    return "report";
  }

  @Override
  public boolean isDefault() {
    return true;
  }

  @Override
  public boolean worksWithoutImages() {
    return true;
  }

  @Override
  public boolean needsScan() {
    return true;
  }

  @Override
  public void write(Edition edition, OutputContext context) throws IOException {
    List<Mark> marks = Marks.of(edition);
    context
        .target()
        .write(
            ".report.html",
            out -> {
              Writer html =
                  new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
              write(edition, context, marks, html);
              html.flush();
            });
  }

  private static void write(Edition edition, OutputContext context, List<Mark> marks, Writer html)
      throws IOException {
    PageImages images = new PageImages(edition.document(), marks);
    Map<String, Template.Section> sections =
        Map.of(
            "images", out -> images.write(out, context.images()),
            "pages", images::writeSheets,
            "pageOptions", images::writeOptions,
            "rows", out -> new CorrectionRows(images).write(out, marks),
            "text", out -> new RunningText(out, marks).write(edition),
            "rules", out -> options(out, marks, mark -> mark.correction().ruleId()),
            "states", out -> options(out, marks, Mark::state));
    Map<String, String> texts =
        Map.of(
            "title", context.title(),
            "language", context.language(),
            "applied", count(marks, true),
            "open",
                Long.toString(marks.stream().filter(m -> m.state().equals("suggested")).count()),
            "all", Integer.toString(marks.size()));
    Template.load("report.html").fill(html, texts, sections);
  }

  private static String count(List<Mark> marks, boolean inForce) {
    return Long.toString(
        marks.stream().filter(m -> m.entry().decision().inForce() == inForce).count());
  }

  private static void options(Writer html, List<Mark> marks, Function<Mark, String> value)
      throws IOException {
    for (String each : new TreeSet<>(marks.stream().map(value).toList())) {
      String text = Html.text(each);
      html.write("<option value=\"" + text + "\">" + text + "</option>");
    }
  }
}
