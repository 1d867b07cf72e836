package org.stet.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.page.Article;
import org.stet.page.Line;
import org.stet.page.Page;
import org.stet.page.Paragraph;
import org.stet.page.Region;
import org.stet.page.Word;
import org.stet.page.WordId;

/**
 * The edition page by page, each made when it is asked for. A paragraph that runs on to a later
 * page is corrected as a whole; its words wait here until that page comes.
 */
public final class EditionPages {

  private final Edition edition;
  private final Iterator<EditionPassage> passages;
  private final Map<WordId, List<PlacedWord>> waiting = new HashMap<>();
  private Optional<EditionPassage> ahead = Optional.empty();

  private EditionPages(Edition edition) {
    this.edition = edition;
    this.passages = edition.passages().iterator();
  }

  /** The pages in order. */
  public static Stream<EditionPage> of(Edition edition) {
    EditionPages pages = new EditionPages(edition);
    return edition.document().pageNumbers().stream().map(pages::page);
  }

  private EditionPage page(int number) {
    place(number);
    Page page = edition.document().page(number);
    Map<WordId, Integer> regionOf = new HashMap<>();
    for (Region region : page.regions()) {
      region.lines().stream()
          .flatMap(line -> line.words().stream())
          .forEach(word -> regionOf.put(word.id(), region.id()));
    }
    List<EditionBlock> blocks = new ArrayList<>();
    for (Article article : page.order().articles()) {
      for (Paragraph paragraph : article.paragraphs()) {
        blocks.addAll(blocks(article, paragraph, regionOf));
      }
    }
    waiting.keySet().removeIf(id -> id.page() <= number);
    return new EditionPage(page, blocks);
  }

  /** Reads passages until one starts on a later page. */
  private void place(int number) {
    while (ahead.isPresent() || passages.hasNext()) {
      EditionPassage passage = ahead.isPresent() ? ahead.get() : passages.next();
      ahead = Optional.of(passage);
      if (passage.passage().id().page() > number) {
        return;
      }
      waiting.putAll(WordPlacement.of(passage));
      ahead = Optional.empty();
    }
  }

  private List<EditionBlock> blocks(
      Article article, Paragraph paragraph, Map<WordId, Integer> regionOf) {
    List<EditionBlock> blocks = new ArrayList<>();
    List<EditionLine> lines = new ArrayList<>();
    int region = -1;
    for (Line line : paragraph.lines()) {
      int next = regionOf.getOrDefault(line.words().get(0).id(), -1);
      if (next != region && !lines.isEmpty()) {
        blocks.add(new EditionBlock(article.id(), paragraph.id(), paragraph.role(), lines));
        lines = new ArrayList<>();
      }
      region = next;
      lines.add(new EditionLine(line, wordsOn(line)));
    }
    blocks.add(new EditionBlock(article.id(), paragraph.id(), paragraph.role(), lines));
    return blocks;
  }

  private List<PlacedWord> wordsOn(Line line) {
    List<PlacedWord> words = new ArrayList<>();
    for (Word word : line.words()) {
      words.addAll(waiting.getOrDefault(word.id(), List.of()));
    }
    return words;
  }
}
