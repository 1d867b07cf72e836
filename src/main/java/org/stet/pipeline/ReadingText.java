package org.stet.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.layout.Layout;
import org.stet.ledger.Passage;
import org.stet.ledger.Passages;
import org.stet.ocr.recorded.ReadingStore;
import org.stet.page.Document;

/** A document's text as it was read: laid out, but with no correction. */
public final class ReadingText {

  private ReadingText() {}

  /**
   * The text of the kept reading, a line each, paragraphs parted by a blank line.
   *
   * @param folder {@code out/<doc>}
   * @param name the document's name
   * @return empty where no reading was kept, as for plain-text inputs
   * @throws IOException when a kept reading is damaged
   */
  public static Optional<String> of(Path folder, String name) throws IOException {
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
