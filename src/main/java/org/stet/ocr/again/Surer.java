package org.stet.ocr.again;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.page.Line;
import org.stet.page.Region;
import org.stet.page.Word;
import org.stet.page.WordId;

/** Puts two readings of a page's regions together: of each region the one that is surer. */
final class Surer {

  /** A reading with fewer signs than this share of the other has lost lines. */
  private static final double WHOLE = 0.75;

  private Surer() {}

  /**
   * The first reading with those regions of the second that were read surer.
   *
   * @param first all regions of a page
   * @param second some of them
   */
  static List<Region> of(List<Region> first, List<Region> second) {
    Map<Integer, Region> other =
        second.stream().collect(Collectors.toMap(Region::id, Function.identity()));
    return first.stream().map(one -> surer(one, other.getOrDefault(one.id(), one))).toList();
  }

  private static Region surer(Region one, Region other) {
    return isSurer(other.lines(), one.lines()) ? other : one;
  }

  /** True when a reading is surer than the other, and no lines are lost for it. */
  static boolean isSurer(List<Line> lines, List<Line> than) {
    return signs(lines) >= WHOLE * signs(than) && Sureness.of(lines) > Sureness.of(than);
  }

  private static int signs(List<Line> lines) {
    return lines.stream().mapToInt(Sureness::signs).sum();
  }

  /** The same words, counted anew. */
  static List<Region> numbered(int page, List<Region> regions) {
    List<Region> numbered = new ArrayList<>();
    int next = 0;
    for (Region region : regions) {
      List<Line> lines = new ArrayList<>();
      for (Line line : region.lines()) {
        List<Word> words = new ArrayList<>();
        for (Word word : line.words()) {
          WordId id = new WordId(page, next++);
          words.add(new Word(id, word.text(), word.box(), word.confidence(), word.glyphs()));
        }
        lines.add(new Line(line.box(), line.baseline(), words));
      }
      numbered.add(new Region(region.id(), region.role(), region.box(), lines));
    }
    return numbered;
  }
}
