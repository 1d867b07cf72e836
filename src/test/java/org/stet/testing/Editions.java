package org.stet.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.ledger.Correction;
import org.stet.ledger.CorrectionLedger;
import org.stet.ledger.Decision;
import org.stet.ledger.Edition;
import org.stet.ledger.Entry;
import org.stet.ledger.Phase;
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
import org.stet.page.WordRange;

/**
 * Small editions for tests of outputs: a paragraph is a list of lines, words are 20 px wide a
 * character and 40 px high, lines 60 px apart, and every paragraph is a region of its own.
 */
public final class Editions {

  private static final int LEFT = 100;

  private final List<Page> pages = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final boolean boxes;
  private List<Paragraph> paragraphs = new ArrayList<>();
  private List<Region> regions = new ArrayList<>();
  private int words;
  private int top = 100;

  private Editions(boolean boxes) {
    this.boxes = boxes;
  }

  public static Editions scanned() {
    return new Editions(true);
  }

  public static Editions ofText() {
    return new Editions(false);
  }

  /** Adds a paragraph to the page that is being made. */
  public Editions paragraph(Role role, String... texts) {
    return paragraph(role, Optional.empty(), texts);
  }

  /** Adds a photo to the page that is being made. */
  public Editions photo() {
    Box box = new Box(LEFT, top, 400, 300);
    regions.add(new Region(regions.size(), Role.PHOTO, Optional.of(box), List.of()));
    top += 400;
    return this;
  }

  /** Adds a paragraph that goes on in another. */
  public Editions paragraph(Role role, Optional<ParagraphId> continuesIn, String... texts) {
    List<Line> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(line(text));
      top += 60;
    }
    top += 60;
    ParagraphId id = new ParagraphId(pages.size() + 1, paragraphs.size());
    paragraphs.add(new Paragraph(id, role, lines, continuesIn));
    Optional<Box> box = lines.stream().flatMap(l -> l.box().stream()).reduce(Box::union);
    regions.add(new Region(regions.size(), role, box, lines));
    return this;
  }

  private Line line(String text) {
    List<Word> line = new ArrayList<>();
    int x = LEFT;
    for (String token : text.split(" ", -1)) {
      WordId id = new WordId(pages.size() + 1, words++);
      Box box = new Box(x, top, 20 * token.length(), 40);
      line.add(
          boxes
              ? new Word(id, token, Optional.of(box), new Confidence(0.9), List.of())
              : Word.ofText(id, token));
      x += box.width() + 20;
    }
    return boxes
        ? new Line(
            Optional.of(Box.ofCorners(LEFT, top, x - 20, top + 40)), Optional.of(top + 32), line)
        : Line.ofText(line);
  }

  /** Ends the page. */
  public Editions page() {
    ReadingOrder order = new ReadingOrder(List.of(new Article(0, paragraphs)));
    int number = pages.size() + 1;
    Box box = boxes ? new Box(0, 0, 1200, Math.max(1600, top + 100)) : new Box(0, 0, 0, 0);
    Provenance from =
        new Provenance("scan.png", boxes ? "test 1.0" : "text", "eng", boxes ? 300 : 0, Map.of());
    pages.add(new Page(number, box, regions, order, from));
    paragraphs = new ArrayList<>();
    regions = new ArrayList<>();
    words = 0;
    top = 100;
    return this;
  }

  /** Adds a correction that is in force. */
  public Editions corrected(int page, int first, int last, String after) {
    return corrected(page, first, page, last, after, new Decision.Applied());
  }

  public Editions corrected(
      int page, int first, int lastPage, int last, String after, Decision decision) {
    List<Word> read = pages.stream().flatMap(Page::words).toList();
    Word from = find(read, new WordId(page, first));
    Word to = find(read, new WordId(lastPage, last));
    WordRange range = new WordRange(from.id(), to.id(), 0, to.text().length());
    String before =
        String.join(
            " ",
            read.subList(read.indexOf(from), read.indexOf(to) + 1).stream()
                .map(Word::text)
                .toList());
    Correction correction =
        Correction.of(
            range,
            before,
            after,
            "test-rule",
            Phase.WORDS,
            new Confidence(0.95),
            "For the test.",
            Map.of("seen", "3"),
            List.of());
    entries.add(new Entry(correction, decision));
    return this;
  }

  private static Word find(List<Word> words, WordId id) {
    return words.stream().filter(word -> word.id().equals(id)).findFirst().orElseThrow();
  }

  public Edition edition() {
    return new Edition(Document.of("doc", pages), new CorrectionLedger(entries));
  }
}
