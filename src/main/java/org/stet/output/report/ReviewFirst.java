package org.stet.output.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stet.output.DocumentSummary;
import org.stet.output.DocumentSummary.PageSummary;

/** The pages where a person's time is best spent: failed ones, then the least sure. */
final class ReviewFirst {

  private static final int SHOWN = 10;
  private static final double SURE = 0.9;

  private ReviewFirst() {}

  private record Candidate(DocumentSummary document, PageSummary page) {}

  static void write(Writer html, List<DocumentSummary> documents) throws IOException {
    List<Candidate> first =
        documents.stream()
            .flatMap(d -> d.pages().stream().map(p -> new Candidate(d, p)))
            .filter(c -> c.page().failure().isPresent() || unsure(c.page()))
            .sorted(
                Comparator.comparing((Candidate c) -> c.page().failure().isEmpty())
                    .thenComparing(c -> c.page().confidence()))
            .limit(SHOWN)
            .toList();
    for (Candidate candidate : first) {
      html.write("<li>" + line(candidate) + "</li>\n");
    }
    List<DocumentSummary> waiting =
        documents.stream()
            .filter(d -> d.suggestedCount() > 0)
            .sorted(Comparator.comparingInt(DocumentSummary::suggestedCount).reversed())
            .limit(SHOWN)
            .toList();
    for (DocumentSummary document : waiting) {
      html.write(
          "<li>%s: %d suggestions wait</li>%n"
              .formatted(DocumentRows.link(document), document.suggestedCount()));
    }
    if (Stream.concat(first.stream(), waiting.stream()).findAny().isEmpty()) {
      html.write("<li>Nothing stands out: every page was read with confidence.</li>\n");
    }
  }

  private static boolean unsure(PageSummary page) {
    return page.words() > 0 && page.confidence() < SURE;
  }

  private static String line(Candidate candidate) {
    PageSummary page = candidate.page();
    String place = DocumentRows.link(candidate.document()) + ", page " + page.number() + ": ";
    return page.failure()
        .map(why -> place + "<strong>not read</strong>: " + Html.text(why))
        .orElseGet(() -> place + "read with " + Html.percent(page.confidence()) + " confidence");
  }
}
