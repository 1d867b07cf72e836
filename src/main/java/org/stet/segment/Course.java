package org.stet.segment;

import java.util.Arrays;
import org.stet.page.Box;

/** Where a level rule lies from left to right: it may lean or bend. */
final class Course {

  /** Of a rule's length this share is thin, and no more than the other has ink beside it. */
  private static final double THIN = 0.8;

  private static final double BESIDE = 0.25;

  private final int left;
  private final int[] top;
  private final int[] bottom;

  private Course(int left, int[] top, int[] bottom) {
    this.left = left;
    this.top = top;
    this.bottom = bottom;
  }

  static Course of(Rule rule) {
    Box box = rule.box();
    int[] top = new int[box.width()];
    int[] bottom = new int[box.width()];
    Arrays.fill(top, Integer.MAX_VALUE);
    for (Box run : rule.runs()) {
      for (int i = run.x() - box.x(); i < run.right() - box.x(); i++) {
        top[i] = Math.min(top[i], run.y());
        bottom[i] = Math.max(bottom[i], run.bottom());
      }
    }
    return new Course(box.x(), top, bottom);
  }

  /**
   * Next to a rule is paper; next to the serifs of a row of letters are their stems. Beside an
   * upright rule a column may begin, with stems close to it.
   */
  boolean isRule(Bitmap bitmap, int thickest) {
    int length = 0;
    int thin = 0;
    int above = 0;
    int below = 0;
    for (int i = 0; i < top.length; i++) {
      if (bottom[i] > 0) {
        length++;
        thin += bottom[i] - top[i] <= thickest ? 1 : 0;
        above += bitmap.has(left + i, top[i] - 2) ? 1 : 0;
        below += bitmap.has(left + i, bottom[i] + 1) ? 1 : 0;
      }
    }
    return thin > THIN * length && above < BESIDE * length && below < BESIDE * length;
  }
}
