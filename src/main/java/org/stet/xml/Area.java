package org.stet.xml;

/** An upright rectangle in a file's own unit; origin top left. */
public record Area(double left, double top, double right, double bottom) {

  public Area union(Area other) {
    return new Area(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** The part between two shares (0..1) of its width. */
  public Area slice(double from, double to) {
    double width = right - left;
    return new Area(left + from * width, top, left + to * width, bottom);
  }
}
