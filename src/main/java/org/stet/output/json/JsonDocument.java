package org.stet.output.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.stet.json.Json;
import org.stet.ledger.Edition;
import org.stet.ledger.EditionPassage;
import org.stet.output.OutputContext;

/** Writes a document page by page: a page a line, in one JSON object. */
final class JsonDocument {

  private final Edition edition;
  private final OutputContext context;

  JsonDocument(Edition edition, OutputContext context) {
    this.edition = edition;
    this.context = context;
  }

  void write(OutputStream out) throws IOException {
    print(out, "{\"title\":" + Json.line(context.title()));
    print(out, ",\"language\":" + Json.line(context.language()) + ",\"pages\":[");
    Iterator<EditionPassage> passages = edition.passages().iterator();
    Optional<EditionPassage> ahead = Optional.empty();
    String separator = "\n";
    for (int number : edition.document().pageNumbers()) {
      List<EditionPassage> here = new ArrayList<>();
      while (ahead.isPresent() || passages.hasNext()) {
        EditionPassage next = ahead.isPresent() ? ahead.get() : passages.next();
        ahead = Optional.of(next);
        if (next.passage().id().page() > number) {
          break;
        }
        here.add(next);
        ahead = Optional.empty();
      }
      print(out, separator);
      Json.write(out, JsonPage.of(edition.document().page(number), here, edition.ledger()));
      separator = ",\n";
    }
    print(out, "\n]}\n");
  }

  private static void print(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
