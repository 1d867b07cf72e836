package org.stet.scan.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.stet.page.Box;
import org.stet.page.Confidence;
import org.stet.page.Line;
import org.stet.page.Page;
import org.stet.page.Provenance;
import org.stet.page.ReadingOrder;
import org.stet.page.Region;
import org.stet.page.Role;
import org.stet.page.Word;
import org.stet.page.WordId;

/**
 * The text that a page of a PDF brings along, as a reading: what an earlier OCR left behind its
 * scan, or the print of a page that never was a scan. Nobody told how sure it is: it counts as
 * certain.
 *
 * @param source the file, as the person named it
 */
record OwnText(String source) {

  /** Fewer words on a page with an image are a stamp or a note on it, not its text. */
  private static final int LEAST_WORDS = 20;

  /** The text of a page, without reading order; empty where it has none of its own. */
  Optional<Page> read(PDDocument pdf, int page) throws IOException {
    PDPage sheet = pdf.getPage(page - 1);
    SheetScan scan = Sheets.scanOf(sheet);
    // PDFBox joins words and lines only where they stand upright.
    sheet.setRotation(ReadingDirection.turnToRead(pdf, page));
    List<List<List<ShownWord>>> blocks = new ShownText().blocks(pdf, page);
    long count = blocks.stream().flatMap(List::stream).mapToLong(List::size).sum();
    if (count == 0 || (count < LEAST_WORDS && ScanFinder.hasImage(sheet))) {
      return Optional.empty();
    }
    List<Region> regions = new ArrayList<>();
    int words = 0;
    for (List<List<ShownWord>> block : blocks) {
      List<Line> lines = new ArrayList<>();
      for (List<ShownWord> line : block) {
        List<Word> made = new ArrayList<>();
        for (ShownWord word : line) {
          made.add(word(word, new WordId(page, words++), sheet, scan));
        }
        lines.add(new Line(union(made.stream().map(Word::box).toList()), Optional.empty(), made));
      }
      Optional<Box> box = union(lines.stream().map(Line::box).toList());
      regions.add(new Region(regions.size(), Role.BODY, box, lines));
    }
    Provenance from =
        new Provenance(source, Provenance.OWN_TEXT, "und", scan.resolution(), Map.of());
    return Optional.of(new Page(page, scan.pixels(), regions, ReadingOrder.EMPTY, from));
  }

  private static Word word(ShownWord word, WordId id, PDPage sheet, SheetScan scan) {
    Box box = word.onScan(sheet.getCropBox(), scan);
    return new Word(id, word.text(), Optional.of(box), Confidence.CERTAIN, List.of());
  }

  private static Optional<Box> union(List<Optional<Box>> boxes) {
    return boxes.stream().flatMap(Optional::stream).reduce(Box::union);
  }
}
