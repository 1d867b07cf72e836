package org.stet.image;

import java.util.Locale;

/** Straightens a page whose lines slope by a few degrees. */
final class Straight implements Step {

  private static final String NAME = "deskew";

  /** What slopes less, the reader follows by itself; turning would only soften the print. */
  private static final double WORTH_TURNING = 0.3;

  private static final double CLEAR = 1.5;

  @Override
  public Draft apply(Draft page) {
    Skew skew = Skew.of(Ink.of(page.pixels(), page.resolution()));
    if (skew.clearness() < CLEAR) {
      return page.noting(NAME, "none: no clear lines");
    }
    String degrees = String.format(Locale.ROOT, "%.2f degrees", skew.degrees());
    if (Math.abs(skew.degrees()) < WORTH_TURNING) {
      return page.noting(NAME, "none: lines slope by " + degrees);
    }
    int paper = Paper.of(page.pixels().reduced(8)).usual();
    Rotation rotation = Rotation.by(-skew.degrees(), page.pixels().width(), page.pixels().height());
    return page.withPixels(rotation.of(page.pixels(), paper), rotation.toPixels())
        .noting(NAME, degrees);
  }
}
