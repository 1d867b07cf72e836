package org.stet.segment;

import java.util.Arrays;

/** Slopes of columns, by number, and the smoothest way from stripe to stripe of a page. */
final class Slopes {

  /** Of the steepest slope, on either side; it leans by 4.5 degrees. */
  private static final int STEEPEST = 20;

  /** Pixels down for one pixel aside, at the least slope. */
  private static final int FLATTEST = 256;

  /** How many slopes there are. */
  static final int COUNT = 2 * STEEPEST + 1;

  /** From one stripe to the next the slope changes by no more. */
  private static final int BEND = 5;

  /** What each change must gain, in pixels of white. */
  private static final double PRICE = 1;

  private Slopes() {}

  /** Pixels aside, to the right, for each pixel down. */
  static double of(int number) {
    return (double) (number - STEEPEST) / FLATTEST;
  }

  static int[] straight(int stripes) {
    int[] path = new int[stripes];
    Arrays.fill(path, STEEPEST);
    return path;
  }

  static double sum(double[][] white, int[] path) {
    double sum = 0;
    for (int i = 0; i < path.length; i++) {
      sum += white[i][path[i]];
    }
    return sum;
  }

  /** The slope of each stripe, so that there is most white and little change. */
  static int[] smoothest(double[][] white) {
    double[] best = white[0].clone();
    int[][] before = new int[white.length][COUNT];
    for (int i = 1; i < white.length; i++) {
      double[] next = new double[COUNT];
      for (int slope = 0; slope < COUNT; slope++) {
        before[i][slope] = before(best, slope);
        next[slope] = white[i][slope] + reached(best, before[i][slope], slope);
      }
      best = next;
    }
    int[] path = new int[white.length];
    path[white.length - 1] = best(best);
    for (int i = white.length - 1; i > 0; i--) {
      path[i - 1] = before[i][path[i]];
    }
    return path;
  }

  private static double reached(double[] best, int from, int slope) {
    return best[from] - PRICE * Math.abs(from - slope);
  }

  private static int before(double[] best, int slope) {
    int before = slope;
    for (int from = Math.max(0, slope - BEND); from < Math.min(COUNT, slope + BEND + 1); from++) {
      if (reached(best, from, slope) > reached(best, before, slope)) {
        before = from;
      }
    }
    return before;
  }

  /** Of equal ones that which leans least. */
  private static int best(double[] all) {
    int best = STEEPEST;
    for (int i = 0; i < all.length; i++) {
      if (all[i] > all[best]
          || (all[i] == all[best] && Math.abs(i - STEEPEST) < Math.abs(best - STEEPEST))) {
        best = i;
      }
    }
    return best;
  }
}
