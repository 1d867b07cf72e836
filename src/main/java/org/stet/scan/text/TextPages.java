package org.stet.scan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.page.Article;
import org.stet.page.Box;
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

/** Makes pages of the lines of a text file. */
final class TextPages {

  private static final Pattern WORD = Pattern.compile("[^\\s\\p{Zs}\\uFEFF]+");

  private final String name;
  private final String source;
  private final List<Page> pages = new ArrayList<>();
  private final List<SourceWord> words = new ArrayList<>();
  private List<Paragraph> paragraphs = new ArrayList<>();
  private List<Line> block = new ArrayList<>();
  private int indexOnPage;

  TextPages(String name, String source, List<SourceLine> lines) {
    this.name = name;
    this.source = source;
    for (int i = 0; i < lines.size(); i++) {
      add(i, lines.get(i));
    }
    endBlock();
    if (!paragraphs.isEmpty() || pages.isEmpty()) {
      endPage();
    }
  }

  List<Page> pages() {
    return pages;
  }

  List<SourceWord> words() {
    return words;
  }

  private void add(int number, SourceLine line) {
    List<Word> found = wordsOf(number, line);
    if (found.isEmpty()) {
      endBlock();
    } else {
      block.add(Line.ofText(found));
    }
    if (line.endsPage(source)) {
      endPage();
    }
  }

  private List<Word> wordsOf(int number, SourceLine line) {
    List<Word> found = new ArrayList<>();
    Matcher matcher = WORD.matcher(source).region(line.start(), line.end());
    while (matcher.find()) {
      WordId id = new WordId(pages.size() + 1, indexOnPage++);
      words.add(new SourceWord(id, matcher.start(), matcher.end(), number));
      found.add(Word.ofText(id, matcher.group()));
    }
    return found;
  }

  private void endBlock() {
    if (!block.isEmpty()) {
      ParagraphId id = new ParagraphId(pages.size() + 1, paragraphs.size());
      paragraphs.add(new Paragraph(id, Role.BODY, block, Optional.empty()));
      block = new ArrayList<>();
    }
  }

  private void endPage() {
    endBlock();
    List<Region> regions = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      regions.add(new Region(regions.size(), Role.BODY, Optional.empty(), paragraph.lines()));
    }
    ReadingOrder order =
        paragraphs.isEmpty()
            ? ReadingOrder.EMPTY
            : new ReadingOrder(List.of(new Article(0, paragraphs)));
    Provenance provenance = new Provenance(name, "text", "en", 0, Map.of());
    pages.add(new Page(pages.size() + 1, new Box(0, 0, 0, 0), regions, order, provenance));
    paragraphs = new ArrayList<>();
    indexOnPage = 0;
  }
}
