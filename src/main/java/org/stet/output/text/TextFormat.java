package org.stet.output.text;

import com.google.auto.service.AutoService;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.stet.ledger.Edition;
import org.stet.ledger.EditionPassage;
import org.stet.output.OutputContext;
import org.stet.output.OutputFormat;

/**
 * {@code <doc>.txt}: one paragraph a line, a blank line between paragraphs, a form feed between
 * pages; in reading order. A paragraph that runs on stands whole on the page where it begins.
 */
@AutoService(OutputFormat.class)
public final class TextFormat implements OutputFormat {

  @Override
  public String name() {
    return "txt";
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
  public void write(Edition edition, OutputContext context) throws IOException {
    context
        .target()
        .write(
            ".txt",
            out -> {
              Writer writer =
                  new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
              try {
                write(edition, writer);
              } catch (UncheckedIOException e) {
                throw new IOException("the reading of a page could not be opened again", e);
              }
              writer.flush();
            });
  }

  static void write(Edition edition, Writer out) throws IOException {
    Iterator<Integer> pages = edition.document().pageNumbers().iterator();
    int page = pages.hasNext() ? pages.next() : 1;
    boolean first = true;
    for (EditionPassage passage : (Iterable<EditionPassage>) edition.passages()::iterator) {
      while (page < passage.passage().id().page() && pages.hasNext()) {
        page = pages.next();
        out.write('\f');
        first = true;
      }
      for (String paragraph : passage.paragraphs()) {
        out.write(first ? "" : "\n");
        out.write(paragraph);
        out.write('\n');
        first = false;
      }
    }
    while (pages.hasNext()) {
      pages.next();
      out.write('\f');
    }
  }
}
