package org.stet.output.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.stet.ledger.Edition;
import org.stet.ledger.EditionPage;
import org.stet.ledger.EditionPages;
import org.stet.output.IssueDate;
import org.stet.output.OutputContext;
import org.stet.output.PrintedDate;
import org.stet.page.image.Placement;
import org.stet.page.image.ScanImage;

/** One document's PDF, made page by page; what is done lies in a temporary file. */
final class PdfDocument {

  private final Edition edition;
  private final OutputContext context;
  private final ImageChoice choice;

  PdfDocument(Edition edition, OutputContext context) {
    this.edition = edition;
    this.context = context;
    this.choice = ImageChoice.of(context.options());
  }

  void write(OutputStream out) throws IOException {
    Map<Integer, Placement> placements = context.placements().get();
    if (!placements.isEmpty()) {
      new PdfFromPdf(edition, context, choice, placements).write(out);
      return;
    }
    try (PDDocument pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
      pdf.getDocument().setVersion(1.7f);
      GlyphlessFont font = new GlyphlessFont(pdf);
      PrintedDate printed = new PrintedDate(context.language());
      Iterator<EditionPage> pages = EditionPages.of(edition).iterator();
      while (pages.hasNext()) {
        EditionPage page = pages.next();
        printed.see(page.page());
        addPage(pdf, page, font);
      }
      Metadata.of(context.title(), context.language())
          .dated(IssueDate.of(context.options()), printed.day())
          .put(pdf);
      PDPageFitDestination first = new PDPageFitDestination();
      first.setPage(pdf.getPage(0));
      pdf.getDocumentCatalog().setOpenAction(first);
      pdf.save(out);
    }
  }

  private void addPage(PDDocument pdf, EditionPage page, GlyphlessFont font) throws IOException {
    int number = page.page().number();
    Optional<ScanImage> scan = context.images().apply(number);
    PageScale scale = PageScale.of(page.page(), scan);
    Optional<PageImage> image = Optional.empty();
    if (scan.isPresent()) {
      image =
          Optional.of(
              PageImage.of(pdf, scan.get(), context.sources().apply(number), choice, scale));
    }
    PDPage made = new PageBuilder(pdf, scale, font.forPage()).build(page, image);
    pdf.addPage(made);
  }
}
