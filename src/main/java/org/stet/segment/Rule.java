package org.stet.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.page.Box;

/**
 * A printed line, or a straight stretch of one.
 *
 * @param box around it; higher than the rule is thick where it leans
 * @param runs its pixels: boxes one pixel thick
 */
record Rule(Box box, List<Box> runs) {

  /** Pixels across for each pixel down, at least: no rule leans or bends more. */
  static final int STEEPEST = 30;

  Rule {
    runs = List.copyOf(runs);
  }

  /**
   * Where a level rule lies at a place; at its end where the place is beside it. Empty for a rule
   * without pixels.
   */
  Optional<Box> at(int x) {
    int inside = Math.max(box.x(), Math.min(box.right() - 1, x));
    int nearest = runs.stream().mapToInt(run -> away(run, inside)).min().orElse(0);
    return runs.stream().filter(run -> away(run, inside) == nearest).reduce(Box::union);
  }

  /** True for what stands above a level rule. */
  boolean isBelow(Component piece) {
    return at(piece.centreX()).filter(place -> piece.centreY() < place.y()).isPresent();
  }

  /** Its part between two places; empty where it has none there. */
  Optional<Box> between(int from, int to) {
    return runs.stream()
        .filter(run -> run.x() < to && run.right() > from)
        .reduce(Box::union)
        .map(part -> part.intersection(Box.ofCorners(from, part.y(), to, part.bottom())));
  }

  private static int away(Box run, int x) {
    return Math.max(0, Math.max(run.x() - x, x - run.right() + 1));
  }

  /**
   * True where another level rule goes on as this one ends, or lies beside it.
   *
   * @param gap greatest, in pixels
   * @param aside likewise, across them
   */
  boolean goesOnIn(Rule other, int gap, int aside) {
    int end = Math.min(box.right(), other.box.right());
    int start = Math.max(box.x(), other.box.x());
    int far = aside + Math.max(0, start - end) / STEEPEST;
    int middle = (start + end) / 2;
    return start - end <= gap
        && at(middle)
            .flatMap(one -> other.at(middle).map(next -> areLevel(one, next, far)))
            .orElse(false);
  }

  private static boolean areLevel(Box one, Box other, int far) {
    return one.y() <= other.bottom() + far && other.y() <= one.bottom() + far;
  }

  /** Both as one. */
  Rule with(Rule other) {
    List<Box> all = new ArrayList<>(runs);
    all.addAll(other.runs);
    return new Rule(box.union(other.box), all);
  }

  Rule turned() {
    return new Rule(turned(box), runs.stream().map(Rule::turned).toList());
  }

  static Box turned(Box box) {
    return new Box(box.y(), box.x(), box.height(), box.width());
  }
}
