package org.stet.output.hocr;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.stet.ledger.Edition;
import org.stet.output.OutputContext;
import org.stet.output.OutputFormat;
import org.stet.output.xml.XmlWriter;

/** {@code <doc>.hocr}: hOCR 1.2, all pages in one file. */
@AutoService(OutputFormat.class)
public final class HocrFormat implements OutputFormat {

  @Override
  public String name() {
    return "hocr";
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
      context
          .target()
          .write(
              ".hocr",
              out -> {
                XmlWriter xml = new XmlWriter(out);
                new HocrDocument(edition, context).write(xml);
                xml.finish();
              });
    } catch (UncheckedIOException e) {
      throw new IOException("the reading of a page could not be opened again", e);
    }
  }
}
