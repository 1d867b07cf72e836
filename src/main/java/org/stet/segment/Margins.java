package org.stet.segment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stet.page.Box;

/** Gives regions some white around them, as far as no other letter stands there. */
final class Margins {

  private final List<Component> all;
  private final Scale scale;

  /** Takes the pieces of all parts. */
  Margins(List<Component> all, Scale scale) {
    this.all = all;
    this.scale = scale;
  }

  Box around(List<Component> part) {
    Box tight = Columns.around(part);
    int wanted = Math.max(2, scale.letter() / 2);
    int left = wanted;
    int right = wanted;
    int above = wanted;
    int below = wanted;
    Set<Component> own = new HashSet<>(part);
    for (Component other : all) {
      Box box = other.box();
      boolean beside = box.y() < tight.bottom() && box.bottom() > tight.y();
      boolean over = box.x() < tight.right() && box.right() > tight.x();
      if ((!beside && !over) || own.contains(other)) {
        continue;
      }
      if (beside && other.centreX() < tight.x()) {
        left = Math.max(0, Math.min(left, (tight.x() - box.right()) / 2));
      } else if (beside && other.centreX() > tight.right()) {
        right = Math.max(0, Math.min(right, (box.x() - tight.right()) / 2));
      } else if (over && box.bottom() <= tight.y()) {
        above = Math.min(above, (tight.y() - box.bottom()) / 2);
      } else if (over && box.y() >= tight.bottom()) {
        below = Math.min(below, (box.y() - tight.bottom()) / 2);
      }
    }
    return Box.ofCorners(
        Math.max(0, tight.x() - left),
        Math.max(0, tight.y() - above),
        tight.right() + right,
        tight.bottom() + below);
  }
}
