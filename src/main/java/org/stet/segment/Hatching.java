package org.stet.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.page.Box;

/**
 * Level lines so close to each other that no text fits between: a map's water, a drawing's shade.
 */
final class Hatching {

  private static final int FEWEST = 5;

  /** Lines are nearer, in heights of letters. */
  private static final double NEAR = 1.5;

  private Hatching() {}

  /** Boxes round it. */
  static List<Box> of(List<Box> lines, int letter) {
    List<List<Box>> groups = new ArrayList<>();
    for (Box line : lines.stream().sorted(Comparator.comparingInt(Box::y)).toList()) {
      List<Box> joined = new ArrayList<>(List.of(line));
      for (List<Box> group : List.copyOf(groups)) {
        if (group.stream().anyMatch(above -> areNear(above, line, NEAR * letter))) {
          groups.remove(group);
          joined.addAll(group);
        }
      }
      groups.add(joined);
    }
    return groups.stream()
        .filter(group -> group.size() >= FEWEST)
        .map(group -> group.stream().reduce(Box::union).orElseThrow())
        .toList();
  }

  private static boolean areNear(Box above, Box below, double near) {
    return below.y() - above.bottom() < near
        && above.x() < below.right()
        && below.x() < above.right();
  }
}
