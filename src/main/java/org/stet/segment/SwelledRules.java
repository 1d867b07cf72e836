package org.stet.segment;

import java.util.ArrayList;
import java.util.List;
import org.stet.page.Box;

/**
 * Finds the rules that printers set under heads and between articles and that are thick in the
 * middle: thicker than other rules, and not straight. What tells them from lines of letters that
 * touch is that each of their columns is inked once.
 */
final class SwelledRules {

  /** Least length, in heights of letters; and greatest height. */
  private static final int SHORTEST = 8;

  private static final double THICKEST = 2;

  /** So many times longer than thick, at least. */
  private static final int SLENDER = 8;

  private static final double ONCE = 0.85;

  private SwelledRules() {}

  /** Those among pieces of ink. */
  static List<Rule> of(List<Component> pieces, Bitmap bitmap, int letter) {
    return pieces.stream()
        .map(Component::box)
        .filter(box -> box.width() > SHORTEST * letter && box.height() < THICKEST * letter)
        .filter(box -> box.width() > SLENDER * box.height() && isInkedOnce(box, bitmap))
        .map(box -> new Rule(box, runs(box, bitmap)))
        .toList();
  }

  private static boolean isInkedOnce(Box box, Bitmap bitmap) {
    int once = 0;
    for (int x = box.x(); x < box.right(); x++) {
      int begun = 0;
      boolean before = false;
      for (int y = box.y(); y < box.bottom(); y++) {
        boolean ink = bitmap.ink()[y * bitmap.width() + x] != 0;
        begun += ink && !before ? 1 : 0;
        before = ink;
      }
      once += begun == 1 ? 1 : 0;
    }
    return once > ONCE * box.width();
  }

  /** Stretches that are longer than thick; a thick rule is taken out across all of its height. */
  private static List<Box> runs(Box rule, Bitmap bitmap) {
    int count = Math.max(1, rule.width() / (2 * rule.height()));
    List<Box> runs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int from = rule.x() + i * rule.width() / count;
      int to = rule.x() + (i + 1) * rule.width() / count;
      runs.add(inked(Box.ofCorners(from, rule.y(), to, rule.bottom()), bitmap));
    }
    return runs;
  }

  /** Without the white above and below. */
  private static Box inked(Box box, Bitmap bitmap) {
    int top = box.y();
    int bottom = box.bottom();
    while (top < bottom && bitmap.inked(new Box(box.x(), top, box.width(), 1)) == 0) {
      top++;
    }
    while (top < bottom && bitmap.inked(new Box(box.x(), bottom - 1, box.width(), 1)) == 0) {
      bottom--;
    }
    return Box.ofCorners(box.x(), top, box.right(), bottom);
  }
}
