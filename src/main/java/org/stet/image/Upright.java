package org.stet.image;

import java.util.Optional;
import org.stet.page.Confidence;
import org.stet.page.image.Orientation;
import org.stet.page.image.OrientationDetector;

/**
 * Turns a page that lies on its side or head. The profile of its ink tells whether lines run across
 * or down; which end is up only the detector knows, asked about a small part.
 *
 * @param detector without it no page is turned
 */
record Upright(Optional<OrientationDetector> detector) implements Step {

  private static final String NAME = "orientation";

  /** How much clearer lines must be in one direction to be sure of it. */
  private static final double CLEAR = 1.5;

  /** To turn a page wrongly loses all of it. */
  private static final Confidence SURE = new Confidence(0.5);

  /** Where the profile contradicts, the detector must be surer. */
  private static final Confidence VERY_SURE = new Confidence(0.9);

  @Override
  public Draft apply(Draft page) {
    return detector.map(who -> apply(page, who)).orElse(page);
  }

  private static Draft apply(Draft page, OrientationDetector who) {
    Ink ink = Ink.of(page.pixels(), page.resolution());
    Gray part = TextPatch.of(page.pixels(), ink);
    Optional<Orientation> found = who.detect(part.image(), page.resolution());
    if (found.isEmpty()) {
      return page.noting(NAME, "as scanned: too little print to tell");
    }
    int degrees = found.orElseThrow().degrees();
    Confidence confidence = found.orElseThrow().confidence();
    if (degrees == 0) {
      return page.noting(NAME, "upright");
    }
    if (!confidence.atLeast(contradicts(ink, degrees) ? VERY_SURE : SURE)) {
      return page.noting(NAME, "as scanned: perhaps turned by " + degrees + " degrees");
    }
    Gray pixels = page.pixels();
    return page.withPixels(
            QuarterTurn.of(pixels, degrees),
            QuarterTurn.back(pixels.width(), pixels.height(), degrees))
        .noting(NAME, "turned clockwise by " + degrees + " degrees");
  }

  /** True when lines run the other way than they would on a page that lies so. */
  private static boolean contradicts(Ink ink, int degrees) {
    double across = Skew.of(ink).clearness();
    double down = Skew.of(ink.transposed()).clearness();
    return degrees % 180 == 0 ? down > CLEAR * across : across > CLEAR * down;
  }
}
