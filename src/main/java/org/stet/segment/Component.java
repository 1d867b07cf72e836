package org.stet.segment;

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

  /** How much of its box is ink, 0..1. */
  double fill() {
    return (double) area / Math.max(1, box.area());
  }
}
