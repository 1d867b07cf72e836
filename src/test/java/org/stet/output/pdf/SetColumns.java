package org.stet.output.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.ledger.CorrectionLedger;
import org.stet.ledger.Edition;
import org.stet.ledger.EditionPage;
import org.stet.ledger.EditionPages;
import org.stet.page.Article;
import org.stet.page.Box;
import org.stet.page.Confidence;
import org.stet.page.Document;
import org.stet.page.Line;
import org.stet.page.Page;
import org.stet.page.Paragraph;
import org.stet.page.ParagraphId;
import org.stet.page.Provenance;
import org.stet.page.ReadingOrder;
import org.stet.page.Region;
import org.stet.page.Role;
import org.stet.page.Word;
import org.stet.page.WordId;

/**
 * A drawn page of columns, each of 40 full lines of five words: {@code a0w0} is the first word of
 * the first column, {@code b39w4} the last of the second. Lines are 40 px high and 48 px apart.
 */
final class SetColumns {

  static final int LINES = 40;
  static final int PITCH = 48;

  private static final int HEIGHT = 40;
  private static final int WORDS = 5;
  private static final int WORD = 90;
  private static final int SPACE = 12;
  private static final int MARGIN = 100;

  /** Of a column, in pixels. */
  static final int WIDTH = WORDS * WORD + (WORDS - 1) * SPACE;

  private final int gutter;
  private final double slope;

  /**
   * @param gutter pixels between columns
   * @param slope pixels that a line falls for each pixel to the right
   */
  SetColumns(int gutter, double slope) {
    this.gutter = gutter;
    this.slope = slope;
  }

  Edition edition(int columns) {
    List<Region> regions = new ArrayList<>();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      List<Line> lines = new ArrayList<>();
      for (int line = 0; line < LINES; line++) {
        lines.add(line(column, line));
      }
      Optional<Box> box = lines.stream().flatMap(l -> l.box().stream()).reduce(Box::union);
      regions.add(new Region(column, Role.BODY, box, lines));
      ParagraphId id = new ParagraphId(1, column);
      paragraphs.add(new Paragraph(id, Role.BODY, lines, Optional.empty()));
    }
    Box page = new Box(0, 0, columns * (WIDTH + gutter) + 3 * MARGIN, LINES * PITCH + 3 * MARGIN);
    Provenance from = new Provenance("scan.png", "test 1.0", "eng", 300, Map.of());
    ReadingOrder order = new ReadingOrder(List.of(new Article(0, paragraphs)));
    return new Edition(
        Document.of("doc", List.of(new Page(1, page, regions, order, from))),
        new CorrectionLedger(List.of()));
  }

  /** The lines of a page, column by column, as the PDF's text begins with them. */
  List<List<PlacedLine>> lines(int columns) {
    EditionPage page = EditionPages.of(edition(columns)).findFirst().orElseThrow();
    TextFrame frame = TextFrame.of(page);
    return page.blocks().stream()
        .map(b -> b.lines().stream().flatMap(l -> PlacedLine.of(l, frame).stream()).toList())
        .toList();
  }

  private Line line(int column, int line) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < WORDS; i++) {
      String text = (char) ('a' + column) + "" + line + "w" + i;
      int x = MARGIN + column * (WIDTH + gutter) + i * (WORD + SPACE);
      // Columns lean as lines do.
      int y = MARGIN + line * PITCH + (int) Math.round(slope * x);
      Box box = new Box((int) Math.round(x - slope * y), y, WORD, HEIGHT);
      WordId id = new WordId(1, (column * LINES + line) * WORDS + i);
      words.add(new Word(id, text, Optional.of(box), new Confidence(0.9), List.of()));
    }
    Optional<Box> box = words.stream().flatMap(w -> w.box().stream()).reduce(Box::union);
    return new Line(box, Optional.empty(), words);
  }
}
