package org.stet.segment;

import java.util.List;
import java.util.stream.IntStream;
import org.stet.page.Box;

/** Tells the lines of a picture's screen or hatching from rules: many of them lie side by side. */
final class Screens {

  /** Rules are set in twos and threes. */
  private static final int SIDE_BY_SIDE = 3;

  /** So far from one to the next, in thicknesses of rules. */
  private static final int NEAR = 3;

  private final List<Box> lines;
  private final int near;

  /**
   * @param lines level ones
   * @param thickest of a rule, in pixels
   */
  Screens(List<Rule> lines, int thickest) {
    this.lines = lines.stream().map(Rule::box).toList();
    this.near = NEAR * thickest;
  }

  /** For each line whether it lies among so many, or next to one that does. */
  boolean[] screened() {
    boolean[] among = new boolean[lines.size()];
    for (int i = 0; i < among.length; i++) {
      among[i] = beside(i).count() >= SIDE_BY_SIDE;
    }
    boolean[] screened = new boolean[lines.size()];
    for (int i = 0; i < screened.length; i++) {
      screened[i] = among[i] || beside(i).anyMatch(other -> among[other]);
    }
    return screened;
  }

  /** The others near this line, along at least half of the longer one. */
  private IntStream beside(int line) {
    Box own = lines.get(line);
    return IntStream.range(0, lines.size())
        .filter(other -> other != line && isBeside(own, lines.get(other)));
  }

  private boolean isBeside(Box one, Box other) {
    int shared = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
    return one.y() <= other.bottom() + near
        && other.y() <= one.bottom() + near
        && 2 * shared >= Math.max(one.width(), other.width());
  }
}
