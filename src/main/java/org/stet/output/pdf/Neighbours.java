package org.stet.output.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.page.Box;

/**
 * Tells how far it is from a word to the next one on its right, whichever line or column that one
 * is of. Readers of PDF part words by the gap between them alone.
 */
final class Neighbours {

  private static final int ROW = 64;

  /** Words whose baselines are closer than this, in fonts, are taken for words of one line. */
  private static final double ONE_LINE = 0.3;

  /** The share of the lower word's height that two words share at least to stand side by side. */
  private static final double BESIDE = 0.3;

  /** Words that begin closer together than this share of the width cannot be parted. */
  private static final double INSEPARABLE = 0.1;

  private final Map<Integer, List<Spot>> rows = new HashMap<>();

  /**
   * Where a word is put, in pixels of the upright frame.
   *
   * @param box where it was printed
   * @param foot y of its baseline
   * @param fontSize in pixels
   */
  record Spot(Box box, double foot, double fontSize) {

    private int firstRow() {
      return (int) Math.floor(Math.min(box.y(), foot - ONE_LINE * fontSize) / ROW);
    }

    private int lastRow() {
      return (int) Math.floor(Math.max(box.bottom(), foot + ONE_LINE * fontSize) / ROW);
    }

    private boolean isBeside(Spot other) {
      int shared = Math.min(box.bottom(), other.box.bottom()) - Math.max(box.y(), other.box.y());
      return shared > BESIDE * Math.min(box.height(), other.box.height())
          || Math.abs(foot - other.foot) < ONE_LINE * Math.max(fontSize, other.fontSize);
    }
  }

  void add(Spot spot) {
    for (int row = spot.firstRow(); row <= spot.lastRow(); row++) {
      rows.computeIfAbsent(row, key -> new ArrayList<>()).add(spot);
    }
  }

  /** Pixels from the word's left edge to that of the next, no more than given. */
  double room(Spot word, double most) {
    double room = most;
    for (int row = word.firstRow(); row <= word.lastRow(); row++) {
      for (Spot other : rows.getOrDefault(row, List.of())) {
        double distance = other.box.x() - word.box.x();
        if (distance > INSEPARABLE * word.box.width() && distance < room && word.isBeside(other)) {
          room = distance;
        }
      }
    }
    return room;
  }
}
