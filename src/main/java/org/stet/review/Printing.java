package org.stet.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.page.Box;
import org.stet.page.Page;
import org.stet.page.Surroundings;
import org.stet.page.Word;
import org.stet.page.WordId;
import org.stet.page.WordRange;

/** Where words stand on their page. */
final class Printing {

  /** Of a correction that is shown; longer ones are told by their start. */
  private static final int MOST_LINES = 3;

  private Printing() {}

  /** The words of a range that stand on a page, in reading order. */
  static List<Word> words(Page page, WordRange range) {
    List<Word> inOrder =
        page.order().paragraphs().findAny().isPresent()
            ? page.order()
                .paragraphs()
                .flatMap(p -> p.lines().stream())
                .flatMap(line -> line.words().stream())
                .toList()
            : page.words().toList();
    List<Word> words = new ArrayList<>();
    for (Word word : inOrder) {
      WordId id = word.id();
      if (!words.isEmpty() || id.equals(range.first())) {
        words.add(word);
      }
      if (id.equals(range.last())) {
        break;
      }
    }
    return words;
  }

  /** All of them on one line as far as they touch; the rest of a broken word is left out. */
  static Optional<Box> box(List<Word> words) {
    Optional<Box> first = words.stream().findFirst().flatMap(Word::box);
    return first.flatMap(
        start ->
            words.stream()
                .flatMap(word -> word.box().stream())
                .filter(b -> b.y() < start.bottom() && b.bottom() > start.y() && b.x() >= start.x())
                .reduce(Box::union));
  }

  /** The image of words of a page: each of their printed lines. */
  static Snippet snippet(Page page, List<Word> corrected) {
    List<Box> lines = new ArrayList<>();
    for (Word word : corrected) {
      word.box()
          .ifPresent(
              box -> {
                int last = lines.size() - 1;
                if (last >= 0 && goesOn(lines.get(last), box)) {
                  lines.set(last, lines.get(last).union(box));
                } else {
                  lines.add(box);
                }
              });
    }
    List<Word> all = page.words().toList();
    return new Snippet(
        lines.stream()
            .limit(MOST_LINES)
            .map(line -> new Snippet.Piece(line, around(page, all, line)))
            .toList());
  }

  private static boolean goesOn(Box line, Box box) {
    return box.y() < line.bottom() && box.bottom() > line.y() && box.x() >= line.x();
  }

  private static Box around(Page page, List<Word> all, Box line) {
    Box around = Surroundings.of(all, line);
    return page.box().area() == 0 ? around : around.intersection(page.box());
  }
}
