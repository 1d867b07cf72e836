package org.stet.page.image;

import org.stet.page.Confidence;

/**
 * How a page lies.
 *
 * @param degrees by which to turn it clockwise so that it stands upright: 0, 90, 180 or 270
 * @param confidence that this is so, 0..1
 */
public record Orientation(int degrees, Confidence confidence) {

  public Orientation {
    if (degrees < 0 || degrees > 270 || degrees % 90 != 0) {
      throw new IllegalArgumentException("not a quarter turn: " + degrees + " degrees");
    }
  }
}
