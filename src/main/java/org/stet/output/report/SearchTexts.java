package org.stet.output.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stet.files.AtomicFile;
import org.stet.json.Json;
import org.stet.output.DocumentSummary;

/**
 * {@code out/report.texts.js}: the clean texts of all documents, for the search in the batch's
 * report. A script, since a page that was opened from disk may read nothing else beside it.
 */
final class SearchTexts {

  static final String FILE = "report.texts.js";

  private SearchTexts() {}

  /** A document and its text, page by page. */
  private record Text(String name, Optional<String> report, List<String> pages) {}

  static void write(Path outFolder, List<DocumentSummary> documents) throws IOException {
    AtomicFile.write(outFolder.resolve(FILE), out -> write(out, outFolder, documents));
  }

  private static void write(OutputStream out, Path outFolder, List<DocumentSummary> documents)
      throws IOException {
    Writer script = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    script.write("stetTexts([\n");
    for (DocumentSummary document : documents) {
      Path file = outFolder.resolve(document.name()).resolve(document.name() + ".txt");
      if (Files.isReadable(file)) {
        script.write(Json.line(text(document, file)) + ",\n");
      }
    }
    script.write("]);\n");
    script.flush();
  }

  /** Broken bytes in a text that was cleaned byte for byte are shown as such. */
  private static Text text(DocumentSummary document, Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    List<String> pages =
        List.of(text.split("\f", -1)).stream().map(p -> p.strip().replaceAll("\\s+", " ")).toList();
    return new Text(document.name(), DocumentRows.report(document), pages);
  }
}
