package org.stet.output.report;

import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.output.DocumentSummary;

/** The table of documents, a row each, with links to their files. */
final class DocumentRows {

  private DocumentRows() {}

  static void write(Writer html, List<DocumentSummary> documents) throws IOException {
    for (DocumentSummary document : documents) {
      long failed = document.pages().stream().filter(p -> p.failure().isPresent()).count();
      html.write(
          "<tr><th scope=\"row\" data-value=\"%s\">%s<small>%s</small></th>"
                  .formatted(
                      Html.text(document.name()), link(document), Html.isolated(document.source()))
              + number("Pages", document.pages().size())
              + number("Failed", failed)
              + number("Words", document.words())
              + "<td data-label=\"Confidence\" data-value=\"%s\">%s</td>"
                  .formatted(document.confidence(), confidence(document))
              + number("Corrected", document.appliedCount())
              + number("Suggested", document.suggestedCount())
              + number("Decided", document.decided())
              + "<td data-label=\"Files\">%s</td></tr>%n".formatted(files(document)));
    }
  }

  private static String number(String label, long value) {
    return "<td class=\"n\" data-label=\"%s\" data-value=\"%d\">%d</td>"
        .formatted(label, value, value);
  }

  private static String confidence(DocumentSummary document) {
    return document.words() == 0 ? "" : Html.percent(document.confidence());
  }

  /** To the document's report where it has one. */
  static String link(DocumentSummary document) {
    String name = Html.isolated(document.name());
    return report(document).map(url -> "<a href=\"" + url + "\">" + name + "</a>").orElse(name);
  }

  /** Where the document's report stands, seen from the batch's; none where none was written. */
  static Optional<String> report(DocumentSummary document) {
    String report = document.name() + ".report.html";
    return document.files().contains(report)
        ? Optional.of("./" + url(document.name()) + "/" + url(report))
        : Optional.empty();
  }

  private static String files(DocumentSummary document) {
    return document.files().stream()
        .filter(file -> !file.endsWith(".gz"))
        .limit(12)
        .map(file -> link(document, file, Html.text(suffix(document, file))))
        .collect(Collectors.joining(" "));
  }

  private static String suffix(DocumentSummary document, String file) {
    return file.startsWith(document.name()) ? file.substring(document.name().length()) : file;
  }

  private static String link(DocumentSummary document, String file, String label) {
    return "<a href=\"./" + url(document.name()) + "/" + url(file) + "\">" + label + "</a>";
  }

  private static String url(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
