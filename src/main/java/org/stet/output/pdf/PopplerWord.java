package org.stet.output.pdf;

/**
 * A word as poppler sees it, in points.
 *
 * @param left its first edge
 * @param right its last edge
 * @param foot the height of its baseline, downwards
 * @param size of its font
 * @param line that it stands in, counted over the page
 * @param column the block that it was read in
 */
record PopplerWord(double left, double right, double foot, double size, int line, int column) {

  /** Words on the same four points are in one row. */
  private static final double ROW = 4;

  int row() {
    return (int) Math.floor(foot / ROW);
  }

  boolean isBeside(PopplerWord other) {
    return left > other.right || right < other.left;
  }
}
