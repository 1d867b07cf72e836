package org.stet.segment;

/** Which letters make a line, which lines an island, and which islands are one table. */
final class IslandLinks {

  /** Islands that are nearer, in heights of letters, are columns of one table. */
  private static final int APART = 4;

  /** What is narrower, in heights of letters, is the last column of what is beside it. */
  private static final int NARROW = 9;

  /** Letters that are so many times higher are set with wider spaces. */
  private static final int LARGE = 2;

  private final int letter;

  IslandLinks(int letter) {
    this.letter = letter;
  }

  boolean areOneLine(Island one, Island other) {
    double lower = Math.min(one.size(), other.size());
    double space = lower > LARGE * letter ? 2 : 1.2;
    return Math.max(one.size(), other.size()) < 3 * lower
        && one.gapAcross(other) <= space * lower
        && -one.gapDown(other) >= 0.5 * lower;
  }

  static boolean areLinesOfOne(Island one, Island other) {
    double narrower = Math.min(one.box().width(), other.box().width());
    double lower = Math.min(one.size(), other.size());
    return sameSize(one, other)
        && -one.gapAcross(other) >= 0.3 * narrower
        && one.gapDown(other) <= 1.6 * lower;
  }

  private static boolean sameSize(Island one, Island other) {
    return Math.max(one.size(), other.size()) < 1.5 * Math.min(one.size(), other.size());
  }

  /** The columns of a table are read together, row by row. */
  boolean areOneTable(Island one, Island other) {
    int across = one.gapAcross(other);
    int shared = -one.gapDown(other);
    int lower = Math.min(one.box().height(), other.box().height());
    Island narrow = one.box().width() < other.box().width() ? one : other;
    boolean column =
        narrow.box().width() < NARROW * letter
            && narrow.lines(letter) > 1
            && shared > 0.8 * narrow.box().height()
            && across < 2 * NARROW * letter;
    return sameSize(one, other) && shared > 0.5 * lower && (across < APART * letter || column);
  }

  /** True for the dots of large letters and the like. */
  static boolean isPart(Island small, Island large) {
    return small.pieces().size() < 3
        && large.pieces().size() > small.pieces().size()
        && small.size() < large.size()
        && large.away(small.box()) <= large.size() * large.size() / 4;
  }
}
