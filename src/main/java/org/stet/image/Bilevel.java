package org.stet.image;

/** Tells whether a page holds black and white only, however it is stored. */
final class Bilevel {

  /** What JPEG leaves round the edges of letters may lie between. */
  private static final double BETWEEN_AT_MOST = 0.002;

  private Bilevel() {}

  static boolean holds(Gray gray) {
    int[] histogram = gray.histogram();
    long between = 0;
    for (int value = 32; value < 224; value++) {
      between += histogram[value];
    }
    return between <= BETWEEN_AT_MOST * gray.bytes().length;
  }
}
