package org.stet.segment;

import java.util.ArrayList;
import java.util.List;
import org.stet.page.Box;

/** A level rule to which rows are still added. */
final class OpenRule {

  private Box box;
  private final List<Box> runs = new ArrayList<>();
  private final List<Box> low = new ArrayList<>();

  OpenRule(Box run) {
    box = run;
    runs.add(run);
    low.add(run);
  }

  /** Its lowest rows count, and not its box: rules that lean may lie in one another's. */
  boolean meets(Box run) {
    low.removeIf(above -> above.y() < run.y() - 2);
    return low.stream()
        .anyMatch(
            above -> above.x() <= run.right() + Rules.GAP && run.x() <= above.right() + Rules.GAP);
  }

  void add(OpenRule other) {
    box = box.union(other.box);
    runs.addAll(other.runs);
    low.addAll(other.low);
  }

  boolean endsAbove(int y) {
    return box.bottom() < y;
  }

  Rule closed() {
    return new Rule(box, runs);
  }
}
