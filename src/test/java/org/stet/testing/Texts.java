package org.stet.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.ledger.Passage;
import org.stet.page.Article;
import org.stet.page.Box;
import org.stet.page.Document;
import org.stet.page.Line;
import org.stet.page.Page;
import org.stet.page.Paragraph;
import org.stet.page.ParagraphId;
import org.stet.page.Provenance;
import org.stet.page.ReadingOrder;
import org.stet.page.Role;
import org.stet.page.Word;
import org.stet.page.WordId;

/** Documents out of strings, for tests. */
public final class Texts {

  private Texts() {}

  /** A passage; {@code \n} parts lines. */
  public static Passage passage(String text) {
    return new Passage(new ParagraphId(1, 0), Role.BODY, lines(text, 0));
  }

  /** A document of one page with a body paragraph for each text. */
  public static Document document(String... paragraphs) {
    List<Paragraph> made = new ArrayList<>();
    int words = 0;
    for (String text : paragraphs) {
      List<Line> lines = lines(text, words);
      words += lines.stream().mapToInt(line -> line.words().size()).sum();
      made.add(new Paragraph(new ParagraphId(1, made.size()), Role.BODY, lines, Optional.empty()));
    }
    Page page =
        new Page(
            1,
            new Box(0, 0, 0, 0),
            List.of(
                new org.stet.page.Region(
                    0,
                    Role.BODY,
                    Optional.empty(),
                    made.stream().flatMap(p -> p.lines().stream()).toList())),
            new ReadingOrder(List.of(new Article(0, made))),
            new Provenance("test", "text", "eng", 0, Map.of()));
    return Document.of("test", List.of(page));
  }

  private static List<Line> lines(String text, int firstWord) {
    List<Line> lines = new ArrayList<>();
    int index = firstWord;
    for (String line : text.lines().toList()) {
      List<Word> words = new ArrayList<>();
      for (String word : line.trim().split("\\s+", -1)) {
        words.add(Word.ofText(new WordId(1, index++), word));
      }
      lines.add(Line.ofText(words));
    }
    return lines;
  }
}
