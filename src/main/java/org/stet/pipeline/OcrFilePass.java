package org.stet.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stet.ledger.CorrectionLedger;
import org.stet.ledger.Edition;
import org.stet.output.DocumentSummary;
import org.stet.output.DocumentTarget;
import org.stet.output.OutputContext.PageSource;
import org.stet.page.Document;
import org.stet.scan.xml.OcrFileDocument;

/**
 * An ALTO, hOCR or PAGE file of any producer through repair, ledger and output. It goes out as the
 * same file with the corrections put in.
 *
 * @param pass where to write, and what a person has decided
 */
record OcrFilePass(TextPass pass) {

  /** The file as it was given, kept for {@code stet apply}. */
  static final String SOURCE = ".source.xml";

  private static final List<String> ENDINGS =
      List.of(".xml", ".alto", ".hocr", ".html", ".htm", ".xhtml");

  /** True when a file is called like one; what is inside is seen when it is read. */
  static boolean takes(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  /**
   * Repairs and writes one file.
   *
   * @throws IOException when it is neither ALTO nor hOCR nor PAGE, or cannot be read or written
   */
  DocumentSummary write(
      byte[] bytes, String source, DocumentTarget target, TextPass.Ledgering ledgering)
      throws IOException {
    long start = System.nanoTime();
    target.write(SOURCE, DocumentTarget.bytes(bytes));
    Path kept = target.file(SOURCE);
    Document document =
        OcrFileDocument.read(kept, source, target.name(), "und")
            .orElseThrow(() -> new IOException(source + " is neither ALTO nor hOCR nor PAGE"));
    CorrectionLedger ledger = ledgering.decide(document, pass.decisions().to(document));
    pass.outputs()
        .writeText(
            new Edition(document, ledger),
            target,
            page -> Optional.of(new PageSource(kept, page - 1)));
    double seconds = (System.nanoTime() - start) / 1e9;
    return Summaries.of(
        target.name(), source, TextPass.pages(document, seconds), ledger, target.folder());
  }
}
