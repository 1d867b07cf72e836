package org.stet.output.pagexml;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.stet.ledger.Edition;
import org.stet.ledger.EditionPage;
import org.stet.ledger.EditionPages;
import org.stet.output.OutputContext;
import org.stet.output.OutputFormat;
import org.stet.output.xml.XmlWriter;

/** PAGE XML 2019-07-15, one file a page: the correction as first text, the reading as second. */
@AutoService(OutputFormat.class)
public final class PageXmlFormat implements OutputFormat {

  @Override
  public String name() {
    return "page";
  }

  @Override
  public boolean isDefault() {
    return false;
  }

  @Override
  public boolean worksWithoutImages() {
    return false;
  }

  @Override
  public void write(Edition edition, OutputContext context) throws IOException {
    try {
      Iterator<EditionPage> pages = EditionPages.of(edition).iterator();
      while (pages.hasNext()) {
        EditionPage page = pages.next();
        context
            .target()
            .writePage(
                page.page().number(),
                ".page.xml",
                out -> {
                  XmlWriter xml = new XmlWriter(out);
                  new PageXml(page).write(xml);
                  xml.finish();
                });
      }
    } catch (UncheckedIOException e) {
      throw new IOException("the reading of a page could not be opened again", e);
    }
  }
}
