package org.stet.output.alto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.stet.ledger.Edition;
import org.stet.ledger.EditionPage;
import org.stet.ledger.EditionPages;
import org.stet.output.OutputContext;
import org.stet.output.xml.XmlWriter;

/** {@code <doc>.p0001.alto.xml} and so on, one a page. */
final class AltoFiles {

  private AltoFiles() {}

  static void write(Edition edition, OutputContext context, AltoVersion version)
      throws IOException {
    try {
      Iterator<EditionPage> pages = EditionPages.of(edition).iterator();
      while (pages.hasNext()) {
        EditionPage page = pages.next();
        context
            .target()
            .writePage(
                page.page().number(),
                version.suffix(),
                out -> {
                  XmlWriter xml = new XmlWriter(out);
                  new AltoPage(version, edition.ledger(), context.language(), page).write(xml);
                  xml.finish();
                });
      }
    } catch (UncheckedIOException e) {
      throw new IOException("the reading of a page could not be opened again", e);
    }
  }
}
