package org.stet.output.pdf;

/**
 * A line with the usual edges of its column, beyond which specks stand and signs read from a rule.
 *
 * @param left in pixels
 * @param right in pixels
 * @param lines of the column, near this one, this one included
 */
record Edged(PlacedLine line, double left, double right, int lines) {

  static Edged of(PlacedLine line) {
    return new Edged(line, line.left(), line.right(), 1);
  }

  double foot() {
    return line.baseline().foot();
  }

  double em() {
    return line.size();
  }

  boolean isOver(Edged other) {
    double shared =
        Math.min(line.right(), other.line.right()) - Math.max(line.left(), other.line.left());
    return 2 * shared > Math.min(line.width(), other.line.width());
  }

  boolean isLeftOf(Edged other) {
    return other.line.left() > line.middle() && other.line.middle() > line.right();
  }
}
