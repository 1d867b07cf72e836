package org.stet.image;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * How high the letters of a page are, and how many specks lie between them, counted in samples.
 *
 * @param xHeight height of most letters, which is that of a small letter without ascender, in
 *     pixels; empty where there are too few letters
 * @param letters how many there are
 * @param specks how many spots are too small to be a letter or a part of one
 */
record Letters(OptionalInt xHeight, int letters, int specks) {

  private static final int SAMPLES = 5;
  private static final int SIDE = 400;
  private static final int ENOUGH = 80;

  static Letters of(Gray page) {
    int width = Math.min(SIDE, page.width());
    int height = Math.min(SIDE, page.height());
    int[] counts = new int[SIDE + 1];
    int specks = 0;
    for (int row = 1; row <= SAMPLES; row++) {
      for (int column = 1; column <= SAMPLES; column++) {
        int left = (page.width() - width) * column / (SAMPLES + 1);
        int top = (page.height() - height) * row / (SAMPLES + 1);
        for (Spots.Spot spot : Spots.in(page.cut(left, top, width, height))) {
          if (spot.isLetter()) {
            counts[spot.box().height()]++;
          } else if (spot.isSpeck()) {
            specks++;
          }
        }
      }
    }
    int letters = Arrays.stream(counts).sum();
    return new Letters(usual(counts, letters), letters, specks);
  }

  private static OptionalInt usual(int[] counts, int letters) {
    if (letters < ENOUGH) {
      return OptionalInt.empty();
    }
    int height = 0;
    for (int seen = counts[0]; seen < letters * 0.4; seen += counts[height]) {
      height++;
    }
    return OptionalInt.of(height);
  }
}
