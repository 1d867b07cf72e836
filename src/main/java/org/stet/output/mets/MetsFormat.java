package org.stet.output.mets;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.stet.ledger.Edition;
import org.stet.output.IssueDate;
import org.stet.output.OutputContext;
import org.stet.output.OutputFormat;
import org.stet.output.xml.XmlWriter;

/**
 * {@code <doc>.mets.xml}: the issue, its pages and articles, with links to images, ALTO and PDF.
 */
@AutoService(OutputFormat.class)
public final class MetsFormat implements OutputFormat {

  @Override
  public String name() {
    return "mets";
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
  public boolean needsScan() {
    return true;
  }

  @Override
  public void check(Map<String, String> options) {
    IssueDate.of(options);
  }

  @Override
  public void write(Edition edition, OutputContext context) throws IOException {
    try {
      context
          .target()
          .write(
              ".mets.xml",
              out -> {
                XmlWriter xml = new XmlWriter(out);
                new MetsDocument(edition, context).write(xml);
                xml.finish();
              });
    } catch (UncheckedIOException e) {
      throw new IOException("the reading of a page could not be opened again", e);
    }
  }
}
