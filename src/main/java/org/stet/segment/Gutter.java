package org.stet.segment;

import java.util.List;

/**
 * A white lane between two columns; it may lean with the page.
 *
 * @param top where it begins, in pixels
 * @param bottom where it ends, exclusive
 * @param start where its first band begins
 * @param band height of a band
 * @param middles its middle in each band, top to bottom
 * @param width at its narrowest
 * @param ruled a rule runs in it
 */
record Gutter(
    int top, int bottom, int start, int band, List<Integer> middles, int width, boolean ruled) {

  Gutter {
    middles = List.copyOf(middles);
  }

  int height() {
    return bottom - top;
  }

  /** Its middle at a height; above and below itself that of its ends. */
  int xAt(int y) {
    int index = Math.floorDiv(y - start, band);
    return middles.get(Math.max(0, Math.min(middles.size() - 1, index)));
  }

  boolean isLeft(Component piece) {
    return piece.centreX() < xAt(piece.centreY());
  }

  Gutter withRule() {
    return new Gutter(top, bottom, start, band, middles, width, true);
  }
}
