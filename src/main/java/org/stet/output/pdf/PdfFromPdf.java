package org.stet.output.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.stet.ledger.Edition;
import org.stet.ledger.EditionPage;
import org.stet.ledger.EditionPages;
import org.stet.output.IssueDate;
import org.stet.output.OutputContext;
import org.stet.output.OutputContext.PageSource;
import org.stet.output.PrintedDate;
import org.stet.page.Provenance;
import org.stet.page.image.Placement;

/**
 * A document that came as PDF: the file itself, with the text put behind the pages that were read.
 * Its images, sizes, bookmarks and description stay; so do pages that were not read, or that
 * brought good text along.
 */
final class PdfFromPdf {

  private final Edition edition;
  private final OutputContext context;
  private final ImageChoice choice;
  private final Map<Integer, Placement> placements;

  PdfFromPdf(
      Edition edition,
      OutputContext context,
      ImageChoice choice,
      Map<Integer, Placement> placements) {
    this.edition = edition;
    this.context = context;
    this.choice = choice;
    this.placements = placements;
  }

  void write(OutputStream out) throws IOException {
    Path source = source();
    try (PDDocument pdf =
        Loader.loadPDF(source.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
      GlyphlessFont font = new GlyphlessFont(pdf);
      PrintedDate printed = new PrintedDate(context.language());
      Iterator<EditionPage> pages = EditionPages.of(edition).iterator();
      while (pages.hasNext()) {
        EditionPage page = pages.next();
        printed.see(page.page());
        Optional<Placement> place = Optional.ofNullable(placements.get(page.page().number()));
        boolean hasOwnText = page.page().provenance().reader().equals(Provenance.OWN_TEXT);
        if (place.isPresent() && !hasOwnText) {
          overlay(pdf, page, place.get(), font);
        }
      }
      Archival archival = new Archival(pdf);
      archival.clean();
      Metadata.of(context.title(), context.language(), pdf, archival.holds())
          .dated(IssueDate.of(context.options()), printed.day())
          .put(pdf);
      pdf.getDocument().getTrailer().removeItem(COSName.ID);
      pdf.save(out);
    }
  }

  private void overlay(PDDocument pdf, EditionPage page, Placement place, GlyphlessFont font)
      throws IOException {
    int number = page.page().number();
    SheetOverlay sheet = new SheetOverlay(pdf, pdf.getPage(number - 1), place);
    if (choice == ImageChoice.SMALL && place.isImage()) {
      SmallScan.of(pdf, context.images().apply(number), place).ifPresent(sheet::replaceScan);
    }
    sheet.add(page, font.forPage());
  }

  private Path source() throws IOException {
    return edition.document().pageNumbers().stream()
        .findFirst()
        .flatMap(page -> context.sources().apply(page))
        .map(PageSource::file)
        .orElseThrow(() -> new IOException("the PDF that the pages came from is gone"));
  }
}
