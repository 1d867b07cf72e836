package org.stet.output.json;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.stet.ledger.Edition;
import org.stet.output.OutputContext;
import org.stet.output.OutputFormat;

/**
 * {@code <doc>.json}: articles, paragraphs and words, with boxes and confidence; see {@link
 * JsonPage}.
 */
@AutoService(OutputFormat.class)
public final class JsonFormat implements OutputFormat {

  @Override
  public String name() {
    return "json";
  }

  @Override
  public boolean isDefault() {
    return false;
  }

  @Override
  public boolean worksWithoutImages() {
    return true;
  }

  @Override
  public void write(Edition edition, OutputContext context) throws IOException {
    try {
      context.target().write(".json", out -> new JsonDocument(edition, context).write(out));
    } catch (UncheckedIOException e) {
      throw new IOException("the reading of a page could not be opened again", e);
    }
  }
}
