package org.stet.image;

/**
 * The ink of a page summed along sloping lines. The page is cut into narrow upright strips, summed
 * once; a slope then only shifts the strips against each other.
 */
final class SlopedProfile {

  private static final int STRIP = 16;

  private final int width;
  private final int[][] strips;

  private SlopedProfile(int width, int[][] strips) {
    this.width = width;
    this.strips = strips;
  }

  static SlopedProfile of(Ink ink) {
    int[][] strips = new int[(ink.width() + STRIP - 1) / STRIP][ink.height()];
    for (int y = 0; y < ink.height(); y++) {
      for (int x = 0; x < ink.width(); x++) {
        strips[x / STRIP][y] += ink.at(x, y);
      }
    }
    return new SlopedProfile(ink.width(), strips);
  }

  /** How much the profile along a slope changes from row to row. */
  double sharpness(double degrees) {
    double slope = Math.tan(Math.toRadians(degrees));
    int[] profile = new int[strips[0].length];
    for (int i = 0; i < strips.length; i++) {
      double x = Math.min(width, (i + 0.5) * STRIP) - width / 2.0;
      add(profile, strips[i], (int) Math.round(slope * x));
    }
    double sum = 0;
    for (int y = 1; y < profile.length; y++) {
      double step = (double) profile[y] - profile[y - 1];
      sum += step * step;
    }
    return sum;
  }

  private static void add(int[] profile, int[] strip, int shift) {
    int from = Math.max(0, -shift);
    int to = Math.min(profile.length, profile.length - shift);
    for (int y = from; y < to; y++) {
      profile[y] += strip[y + shift];
    }
  }
}
