package org.stet.segment;

import java.util.List;
import org.stet.page.Box;

/**
 * A piece of ink that hangs together: a letter, a dot, a rule, a photo.
 *
 * @param box in pixels of the bitmap
 * @param area its ink, in pixels
 * @param photo a photo or drawing
 */
record Component(Box box, int area, boolean photo) {

  int centreX() {
    return box.x() + box.width() / 2;
  }

  int centreY() {
    return box.y() + box.height() / 2;
  }

  /** What lies left of a place, and what lies right of it. */
  List<Component> cutAt(int x) {
    Box left = Box.ofCorners(box.x(), box.y(), x, box.bottom());
    Box right = Box.ofCorners(x, box.y(), box.right(), box.bottom());
    int inLeft = (int) ((long) area * left.width() / Math.max(1, box.width()));
    return List.of(new Component(left, inLeft, photo), new Component(right, area - inLeft, photo));
  }

  /** What lies above a place. */
  Component above(int y) {
    Box rest = Box.ofCorners(box.x(), box.y(), box.right(), y);
    return new Component(
        rest, (int) ((long) area * rest.height() / Math.max(1, box.height())), photo);
  }

  /** How much of its box is ink, 0..1. */
  double fill() {
    return (double) area / Math.max(1, box.area());
  }
}
