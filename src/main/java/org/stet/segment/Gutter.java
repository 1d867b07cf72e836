package org.stet.segment;

import java.util.ArrayList;
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

  /** So many bands of a gutter tell how it leans, and so many further it goes on like that. */
  private static final int LEAN = 8;

  private static final int BEYOND = 2;

  private static final int FEWEST = 4;

  Gutter {
    middles = List.copyOf(middles);
  }

  int height() {
    return bottom - top;
  }

  /** Its middle at a height; above and below itself it leans on a little, then is straight. */
  int xAt(int y) {
    int index = Math.floorDiv(y - start, band);
    int last = middles.size() - 1;
    int inside = Math.max(0, Math.min(last, index));
    int outside = Math.max(-BEYOND, Math.min(BEYOND, index - inside));
    if (outside == 0 || last < FEWEST) {
      return middles.get(inside);
    }
    int back = Math.min(last, LEAN);
    int other = inside == 0 ? back : last - back;
    int lean =
        inside == 0 ? middles.get(0) - middles.get(other) : middles.get(last) - middles.get(other);
    return middles.get(inside) + Math.round((float) lean * Math.abs(outside) / back);
  }

  boolean isLeft(Component piece) {
    return piece.centreX() < xAt(piece.centreY());
  }

  /**
   * What of it does not run beside another: the stretches above and below that, of two bands or
   * more.
   *
   * @param near gutters that are no further apart are one, in pixels
   */
  List<Gutter> without(Gutter other, int near) {
    int from = Math.max(top, other.top);
    int to = Math.min(bottom, other.bottom);
    int middle = (from + to) / 2;
    int apart = Math.abs(other.xAt(middle) - xAt(middle));
    if (to <= from || apart >= Math.max(near, width / 2 + near / 3)) {
      return List.of(this);
    }
    List<Gutter> parts = new ArrayList<>();
    if (from - top >= 2 * band) {
      parts.add(new Gutter(top, from, start, band, middles, width, ruled));
    }
    if (bottom - to >= 2 * band) {
      int skipped = Math.max(0, Math.min(middles.size() - 1, (to - start) / band));
      parts.add(
          new Gutter(
              to,
              bottom,
              start + skipped * band,
              band,
              middles.subList(skipped, middles.size()),
              width,
              ruled));
    }
    return parts;
  }

  /** This one and another further down, in the same bands, as one. */
  Gutter on(Gutter below) {
    // A gutter reaches a little over its first band: another may end before that begins.
    int bands = Math.max(middles.size(), Math.floorDiv(below.bottom - 1 - start, band) + 1);
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < bands; i++) {
      int y = start + i * band + band / 2;
      all.add(y <= bottom ? xAt(y) : y >= below.top ? below.xAt(y) : between(below, y));
    }
    return new Gutter(
        top,
        Math.max(bottom, below.bottom),
        start,
        band,
        all,
        Math.min(width, below.width),
        ruled || below.ruled);
  }

  private int between(Gutter below, int y) {
    int from = xAt(bottom);
    int to = below.xAt(below.top);
    return from + (to - from) * (y - bottom) / Math.max(1, below.top - bottom);
  }

  Gutter withRule() {
    return new Gutter(top, bottom, start, band, middles, width, true);
  }
}
