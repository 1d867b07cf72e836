package org.stet.output.pdf;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.stet.ledger.Edition;
import org.stet.output.IssueDate;
import org.stet.output.OutputContext;
import org.stet.output.OutputFormat;

/**
 * {@code <doc>.pdf}: the person's own scan, page by page, with the corrected text behind it, as
 * PDF/A-2b. The option {@code pdf-image} says how the scan is kept; see {@link ImageChoice}.
 */
@AutoService(OutputFormat.class)
public final class PdfFormat implements OutputFormat {

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public boolean isDefault() {
    return true;
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
    ImageChoice.of(options);
    IssueDate.of(options);
  }

  @Override
  public void write(Edition edition, OutputContext context) throws IOException {
    if (edition.document().pageNumbers().isEmpty()) {
      return; // a PDF without pages is none
    }
    try {
      context.target().write(".pdf", out -> new PdfDocument(edition, context).write(out));
    } catch (UncheckedIOException e) {
      throw new IOException("a page of the scan could not be opened again", e);
    }
  }
}
