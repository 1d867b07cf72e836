package org.stet.page.image;

import org.stet.page.Box;

/**
 * Where a scan stands on the sheet of a PDF that it came in: points (1/72 inch), origin bottom
 * left, before a viewer turns the sheet.
 *
 * @param left of the scan
 * @param bottom of the scan
 * @param width before the sheet is turned
 * @param height before the sheet is turned
 * @param turn by which viewers turn the sheet, clockwise: 0, 90, 180 or 270 degrees
 * @param isImage whether the scan is an image of the file's own; else the whole sheet was drawn
 */
public record Placement(
    double left, double bottom, double width, double height, int turn, boolean isImage) {

  public Placement {
    if (!(width > 0 && height > 0)) {
      throw new IllegalArgumentException("of no size: " + width + " x " + height);
    }
    turn = Math.floorMod(turn, 360);
  }

  /** How wide it is when it is read, in points. */
  public double readWidth() {
    return lies() ? height : width;
  }

  /** How high it is when it is read, in points. */
  public double readHeight() {
    return lies() ? width : height;
  }

  private boolean lies() {
    return turn % 180 == 90;
  }

  /**
   * The point of the sheet at which a share of the scan stands.
   *
   * @param right from its left edge, as it is read, 0..1
   * @param up from its lower edge, as it is read, 0..1
   * @return x and y
   */
  public double[] onSheet(double right, double up) {
    double x =
        switch (turn) {
          case 90 -> 1 - up;
          case 180 -> 1 - right;
          case 270 -> up;
          default -> right;
        };
    double y =
        switch (turn) {
          case 90 -> right;
          case 180 -> 1 - up;
          case 270 -> 1 - right;
          default -> up;
        };
    return new double[] {left + x * width, bottom + y * height};
  }

  /**
   * The box on the scan, as it is read, that holds all these points of the sheet.
   *
   * @param xs of the points
   * @param ys of the points, as many
   * @param scan the scan's size in pixels
   */
  public Box onScan(double[] xs, double[] ys, Box scan) {
    double minX = Double.MAX_VALUE;
    double minY = Double.MAX_VALUE;
    double maxX = -Double.MAX_VALUE;
    double maxY = -Double.MAX_VALUE;
    for (int i = 0; i < xs.length; i++) {
      double x = (xs[i] - left) / width;
      double y = (ys[i] - bottom) / height;
      double right = turn == 90 ? y : turn == 180 ? 1 - x : turn == 270 ? 1 - y : x;
      double down = turn == 90 ? x : turn == 180 ? y : turn == 270 ? 1 - x : 1 - y;
      minX = Math.min(minX, right);
      maxX = Math.max(maxX, right);
      minY = Math.min(minY, down);
      maxY = Math.max(maxY, down);
    }
    return Box.ofCorners(
        (int) Math.round(minX * scan.width()),
        (int) Math.round(minY * scan.height()),
        (int) Math.round(maxX * scan.width()),
        (int) Math.round(maxY * scan.height()));
  }
}
