package org.stet.output.markdown;

import com.google.auto.service.AutoService;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.stet.ledger.Edition;
import org.stet.output.OutputContext;
import org.stet.output.OutputFormat;

/**
 * {@code <doc>.md}: headlines as headings, captions and credits marked, a rule between articles.
 */
@AutoService(OutputFormat.class)
public final class MarkdownFormat implements OutputFormat {

  @Override
  public String name() {
    return "md";
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
      context
          .target()
          .write(
              ".md",
              out -> {
                Writer writer =
                    new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                new MarkdownText(edition).write(writer);
                writer.flush();
              });
    } catch (UncheckedIOException e) {
      throw new IOException("the reading of a page could not be opened again", e);
    }
  }
}
