package org.stet.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.json.Json;
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

/** A typeset page's truth as an edition: its words on their boxes, broken words joined. */
public final class TypesetPages {

  private final List<Entry> entries = new ArrayList<>();
  private final boolean turned;
  private int words;
  private int height;

  private TypesetPages(boolean turned) {
    this.turned = turned;
  }

  /** Reads a {@code .gt.json}. */
  public static Edition read(Path truth) throws IOException {
    return new TypesetPages(false).edition(Json.map(Files.readString(truth)));
  }

  /** The same as if the page had been scanned lying, turned clockwise by 90 degrees. */
  public static Edition readTurned(Path truth) throws IOException {
    return new TypesetPages(true).edition(Json.map(Files.readString(truth)));
  }

  private Edition edition(Map<String, Object> truth) {
    height = number(truth.get("height"));
    List<Region> regions = new ArrayList<>();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Map<String, Object> block : list(truth.get("blocks"))) {
      List<Line> lines = new ArrayList<>();
      Optional<Word> broken = Optional.empty();
      boolean keepsHyphen = false;
      for (Map<String, Object> line : list(block.get("lines"))) {
        List<Word> made = new ArrayList<>();
        for (Map<String, Object> word : list(line.get("words"))) {
          Word read = word(word);
          made.add(read);
          if (broken.isPresent()) {
            join(broken.get(), read, keepsHyphen);
          }
          broken = word.get("end") == null ? Optional.empty() : Optional.of(read);
          keepsHyphen = "hard".equals(word.get("end"));
        }
        if (!made.isEmpty()) {
          lines.add(new Line(Optional.of(box(line.get("box"))), Optional.empty(), made));
        }
      }
      if (!lines.isEmpty()) {
        int index = paragraphs.size();
        ParagraphId id = new ParagraphId(1, index);
        paragraphs.add(new Paragraph(id, Role.BODY, lines, Optional.empty()));
        regions.add(new Region(index, Role.BODY, Optional.empty(), lines));
      }
    }
    int width = number(truth.get("width"));
    Box size = turned ? new Box(0, 0, height, width) : new Box(0, 0, width, height);
    ReadingOrder order = new ReadingOrder(List.of(new Article(0, paragraphs)));
    Provenance from = new Provenance("truth", "truth", "eng", number(truth.get("dpi")), Map.of());
    Page page = new Page(1, size, regions, order, from);
    return new Edition(Document.of("doc", List.of(page)), new CorrectionLedger(entries));
  }

  private void join(Word left, Word right, boolean keepsHyphen) {
    String start = left.text().substring(0, left.text().length() - (keepsHyphen ? 0 : 1));
    entries.add(
        new Entry(
            Correction.of(
                new WordRange(left.id(), right.id(), 0, right.text().length()),
                left.text() + "\n" + right.text(),
                start + right.text(),
                "broken-word",
                Phase.HYPHENATION,
                Confidence.CERTAIN,
                "The truth says so.",
                Map.of(),
                List.of()),
            new Decision.Applied()));
  }

  private Word word(Map<String, Object> word) {
    return new Word(
        new WordId(1, words++),
        String.valueOf(word.get("t")),
        Optional.of(box(word.get("box"))),
        Confidence.CERTAIN,
        List.of());
  }

  private Box box(Object corners) {
    List<?> c = (List<?>) corners;
    if (turned) {
      return Box.ofCorners(
          height - number(c.get(3)), number(c.get(0)), height - number(c.get(1)), number(c.get(2)));
    }
    return Box.ofCorners(number(c.get(0)), number(c.get(1)), number(c.get(2)), number(c.get(3)));
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Object value) {
    return (List<Map<String, Object>>) value;
  }
}
