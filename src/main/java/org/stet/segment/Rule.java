package org.stet.segment;

import java.util.List;
import org.stet.page.Box;

/**
 * A printed line, or a straight stretch of one.
 *
 * @param box around it; higher than the rule is thick where it leans
 * @param runs its pixels: boxes one pixel thick
 */
record Rule(Box box, List<Box> runs) {

  Rule {
    runs = List.copyOf(runs);
  }

  Rule turned() {
    return new Rule(turned(box), runs.stream().map(Rule::turned).toList());
  }

  static Box turned(Box box) {
    return new Box(box.y(), box.x(), box.height(), box.width());
  }
}
