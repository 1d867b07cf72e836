package org.stet.page;

/**
 * An upright rectangle in pixels of the scan as the person gave it; origin top left.
 *
 * @param x left edge
 * @param y top edge
 * @param width in pixels, at least 0
 * @param height in pixels, at least 0
 */
public record Box(int x, int y, int width, int height) {

  public Box {
    if (width < 0 || height < 0) {
      throw new IllegalArgumentException("negative size: " + width + " x " + height);
    }
  }

  /** The box with the corners (left, top) and (right, bottom), the latter exclusive. */
  public static Box ofCorners(int left, int top, int right, int bottom) {
    return new Box(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  public int right() {
    return x + width;
  }

  public int bottom() {
    return y + height;
  }

  public long area() {
    return (long) width * height;
  }

  /** The smallest box that holds both. */
  public Box union(Box other) {
    return ofCorners(
        Math.min(x, other.x),
        Math.min(y, other.y),
        Math.max(right(), other.right()),
        Math.max(bottom(), other.bottom()));
  }

  /** What both share; of area 0 where they do not meet. */
  public Box intersection(Box other) {
    return ofCorners(
        Math.max(x, other.x),
        Math.max(y, other.y),
        Math.min(right(), other.right()),
        Math.min(bottom(), other.bottom()));
  }

  public boolean intersects(Box other) {
    return intersection(other).area() > 0;
  }

  public boolean contains(Box other) {
    return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
  }

  /** Pixels between them from top to bottom; none where they stand side by side. */
  public int verticalGap(Box other) {
    return Math.max(0, Math.max(y - other.bottom(), other.y - bottom()));
  }

  /** The part of this box between two shares (0..1) of its width. */
  public Box slice(double from, double to) {
    int left = x + (int) Math.round(from * width);
    int right = x + (int) Math.round(to * width);
    return ofCorners(left, y, right, bottom());
  }
}
