package org.stet.image;

import java.util.Arrays;

/**
 * By how much the lines of a page slope, told by the profile of ink along them: it is sharpest when
 * summed along the lines themselves.
 *
 * @param degrees slope of the lines, positive when they fall to the right
 * @param sharpness of the profile along that slope, for comparing directions of one page
 * @param clearness how much sharper it is there than at other slopes; 1: no lines to be seen
 */
record Skew(double degrees, double sharpness, double clearness) {

  private static final double FURTHEST = 7;
  private static final double COARSE = 0.1;
  private static final double FINE = 0.01;

  static Skew of(Ink ink) {
    SlopedProfile profile = SlopedProfile.of(ink);
    int count = (int) Math.round(2 * FURTHEST / COARSE) + 1;
    double[] scores = new double[count];
    int best = 0;
    for (int i = 0; i < count; i++) {
      scores[i] = profile.sharpness(i * COARSE - FURTHEST);
      best = scores[i] > scores[best] ? i : best;
    }
    double top = scores[best];
    double degrees = finest(profile, best * COARSE - FURTHEST);
    Arrays.sort(scores);
    double usual = scores[count / 2];
    return new Skew(degrees, top, usual > 0 ? top / usual : 1);
  }

  /** The middle of the slopes near the best one that are nearly as good. */
  private static double finest(SlopedProfile profile, double around) {
    int reach = (int) Math.round(1.5 * COARSE / FINE);
    double[] scores = new double[2 * reach + 1];
    double best = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = profile.sharpness(around + (i - reach) * FINE);
      best = Math.max(best, scores[i]);
    }
    double weight = 0;
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      double w = Math.max(0, scores[i] - 0.97 * best);
      weight += w;
      sum += w * (i - reach) * FINE;
    }
    return weight > 0 ? around + sum / weight : around;
  }
}
