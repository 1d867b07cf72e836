package org.stet.segment;

import java.util.ArrayList;
import java.util.List;
import org.stet.page.Box;

/** A column rule is a gutter, also where letters touch it on both sides. */
final class RuleGutters {

  private final List<Box> runs;
  private final Box area;
  private final int band;
  private final int width;

  /**
   * @param runs pixels of upright rules
   * @param area where gutters are looked for
   * @param band height of a band, in pixels
   * @param width how wide a gutter counts that is no wider than its rule
   */
  RuleGutters(List<Box> runs, Box area, int band, int width) {
    this.runs = runs;
    this.area = area;
    this.band = band;
    this.width = width;
  }

  /** One gutter a rule, where it runs through the area for two bands or more. */
  List<Gutter> of(List<Box> rules) {
    List<Gutter> gutters = new ArrayList<>();
    for (Box rule : rules) {
      int top = Math.max(rule.y(), area.y());
      int bottom = Math.min(rule.bottom(), area.bottom());
      boolean inside = rule.x() > area.x() && rule.right() < area.right();
      if (inside && bottom - top >= 2 * band) {
        gutters.add(gutter(rule, top, bottom));
      }
    }
    return gutters;
  }

  private Gutter gutter(Box rule, int top, int bottom) {
    int first = (top - area.y()) / band;
    int last = (bottom - 1 - area.y()) / band;
    List<Box> own = runs.stream().filter(rule::contains).toList();
    List<Integer> middles = new ArrayList<>();
    int before = rule.x() + rule.width() / 2;
    for (int i = first; i <= last; i++) {
      before = middle(own, area.y() + i * band, before);
      middles.add(before);
    }
    // Where a rule begins with a gap, the first middle is only a guess.
    middles.set(0, middles.get(Math.min(1, middles.size() - 1)));
    return new Gutter(top, bottom, area.y() + first * band, band, middles, width, true);
  }

  /** The middle of the rule's pixels in a band; that of the band before where there are none. */
  private int middle(List<Box> own, int top, int before) {
    long sum = 0;
    long weight = 0;
    for (Box run : own) {
      int shared = Math.min(run.bottom(), top + band) - Math.max(run.y(), top);
      if (shared > 0) {
        sum += (long) shared * (2 * run.x() + run.width()) / 2;
        weight += shared;
      }
    }
    return weight == 0 ? before : (int) (sum / weight);
  }
}
