package org.stet.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.stet.ledger.CorrectionLedger;
import org.stet.ledger.Edition;
import org.stet.ledger.Verdicts;
import org.stet.output.DocumentSummary;
import org.stet.output.DocumentSummary.PageSummary;
import org.stet.output.DocumentTarget;
import org.stet.output.OutputFormat;
import org.stet.page.Document;
import org.stet.page.Page;
import org.stet.scan.text.TextDocument;
import org.stet.scan.text.TextSplice;

/**
 * One text export through repair, ledger and output. The clean text is the file itself with the
 * corrections put in; whatever they do not touch stays byte for byte.
 *
 * @param outputs of which those are written that say something of a text without page images
 */
record TextPass(Outputs outputs, Carrying decisions) {

  /** The file as it was given, kept for {@code stet apply}. */
  static final String SOURCE = ".source.txt";

  /** What becomes of the proposals, given a document and a person's decisions. */
  interface Ledgering {
    CorrectionLedger decide(Document document, Verdicts verdicts) throws IOException;
  }

  /** Repairs and writes one text. */
  DocumentSummary write(byte[] bytes, String source, DocumentTarget target, Ledgering ledgering)
      throws IOException {
    long start = System.nanoTime();
    TextDocument text = TextDocument.decode(bytes, target.name());
    CorrectionLedger ledger = ledgering.decide(text.document(), decisions.to(text.document()));
    byte[] clean = text.encode(TextSplice.apply(text, ledger));
    target.write(SOURCE, DocumentTarget.bytes(bytes));
    target.write(".txt", DocumentTarget.bytes(clean));
    new Outputs(withoutImages(), outputs.language(), outputs.settings())
        .write(new Edition(text.document(), ledger), target, new Originals(Optional.empty()));
    double seconds = (System.nanoTime() - start) / 1e9;
    return Summaries.of(
        target.name(), source, pages(text.document(), seconds), ledger, target.folder());
  }

  private List<OutputFormat> withoutImages() {
    return outputs.formats().stream()
        .filter(OutputFormat::worksWithoutImages)
        .filter(format -> !format.name().equals("txt")) // the spliced text is that format here
        .toList();
  }

  static List<PageSummary> pages(Document document, double seconds) {
    List<PageSummary> pages = new ArrayList<>();
    Function<Page, PageSummary> summary =
        page ->
            new PageSummary(
                page.number(),
                (int) page.words().count(),
                page.words().mapToDouble(word -> word.confidence().value()).average().orElse(1),
                seconds / document.pageNumbers().size(),
                Map.of(),
                Optional.empty());
    document.pages().map(summary).forEach(pages::add);
    return pages;
  }
}
