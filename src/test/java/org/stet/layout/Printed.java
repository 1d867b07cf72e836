package org.stet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.page.Box;
import org.stet.page.Confidence;
import org.stet.page.Line;
import org.stet.page.Page;
import org.stet.page.Paragraph;
import org.stet.page.Provenance;
import org.stet.page.ReadingOrder;
import org.stet.page.Region;
import org.stet.page.Role;
import org.stet.page.Word;
import org.stet.page.WordId;

/** Sets made-up pages in type: every sign is as wide as 0.6 of its height. */
final class Printed {

  private final int number;
  private final List<Region> regions = new ArrayList<>();
  private int words;

  Printed(int number) {
    this.number = number;
  }

  /** A region whose lines stand 1.5 times the size apart; leading blanks indent. */
  Printed region(int x, int y, int size, String... lines) {
    List<Line> set = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      set.add(line(x, y + i * size * 3 / 2, size, lines[i]));
    }
    Box box = new Box(x, y, 20 * size, lines.length * size * 3 / 2);
    regions.add(new Region(regions.size(), Role.BODY, Optional.of(box), set));
    return this;
  }

  Printed photo(int x, int y, int width, int height) {
    Box box = new Box(x, y, width, height);
    regions.add(new Region(regions.size(), Role.PHOTO, Optional.of(box), List.of()));
    return this;
  }

  Page page() {
    Provenance provenance = new Provenance("made-up.png", "printed", "eng", 300, Map.of());
    return new Page(number, new Box(0, 0, 2000, 3000), regions, ReadingOrder.EMPTY, provenance);
  }

  /** Role and text of each paragraph, the lines parted by bars. */
  static List<String> read(Page page) {
    return page.order().paragraphs().map(p -> p.role().label() + ": " + text(p)).toList();
  }

  private static String text(Paragraph paragraph) {
    return String.join(" | ", paragraph.lines().stream().map(Line::text).toList());
  }

  private Line line(int x, int y, int size, String text) {
    List<Word> set = new ArrayList<>();
    int advance = size * 6 / 10;
    int at = x + (text.length() - text.stripLeading().length()) * advance;
    for (String word : text.strip().split(" ")) {
      boolean hanging = TypeSize.hanging(word) > 0;
      boolean tall = TypeSize.ofWord(word, 100) < 120;
      int top = tall ? y : y + size * 32 / 100;
      int bottom = hanging ? y + size * 128 / 100 : y + size;
      Box box = Box.ofCorners(at, top, at + word.length() * advance, bottom);
      set.add(
          new Word(
              new WordId(number, words++), word, Optional.of(box), Confidence.CERTAIN, List.of()));
      at += (word.length() + 1) * advance;
    }
    return new Line(Optional.empty(), Optional.empty(), set);
  }
}
