package org.stet.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.layout.Layout;
import org.stet.ledger.Passage;
import org.stet.ledger.Passages;
import org.stet.ocr.recorded.ReadingStore;
import org.stet.output.DocumentTarget;
import org.stet.page.Document;
import org.stet.scan.text.TextDocument;

/** A document's text as it was read: laid out, but with no correction. */
public final class ReadingText {

  private ReadingText() {}

  /**
   * The text of the kept reading, a line each, paragraphs parted by a blank line; a text export as
   * it was given.
   *
   * @param folder {@code out/<doc>}
   * @param name the document's name
   * @return empty where nothing was kept
   * @throws IOException when a kept reading is damaged
   */
  public static Optional<String> of(Path folder, String name) throws IOException {
    Path export = new DocumentTarget(folder, name).file(TextPass.SOURCE);
    if (Files.isRegularFile(export)) {
      return Optional.of(TextDocument.decode(Files.readAllBytes(export), name).source());
    }
    ReadingStore readings = new ReadingStore(folder, name);
    List<Integer> pages = readings.pages();
    if (pages.isEmpty()) {
      return Optional.empty();
    }
    Document document = Layout.arrange(new Document(name, pages, readings::fetch));
    return Optional.of(
        Passages.of(document).map(Passage::original).collect(Collectors.joining("\n\n")));
  }
}
