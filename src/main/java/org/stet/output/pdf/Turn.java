package org.stet.output.pdf;

import java.util.List;
import org.stet.page.Box;

/** By which quarter turn the scan lies off upright, told from the way its words follow. */
enum Turn {
  NONE(0, 0),
  CLOCKWISE(-Math.PI / 2, 270),
  OVER(Math.PI, 180),
  COUNTERCLOCKWISE(Math.PI / 2, 90);

  private final double angle;
  private final int back;

  Turn(double angle, int back) {
    this.angle = angle;
    this.back = back;
  }

  /** By how much viewers must turn the page clockwise so that it can be read: degrees. */
  int back() {
    return back;
  }

  /** The direction of reading in the PDF, where y goes up: radians, counterclockwise. */
  double angle() {
    return angle;
  }

  /** The turn that most of the lines show. */
  static Turn of(List<List<Box>> lines) {
    long right = 0;
    long down = 0;
    for (List<Box> line : lines) {
      if (line.size() > 1) {
        Box first = line.get(0);
        Box last = line.get(line.size() - 1);
        right += last.x() + last.right() - first.x() - first.right();
        down += last.y() + last.bottom() - first.y() - first.bottom();
      }
    }
    if (Math.abs(down) > Math.abs(right)) {
      return down > 0 ? CLOCKWISE : COUNTERCLOCKWISE;
    }
    return right < 0 ? OVER : NONE;
  }
}
