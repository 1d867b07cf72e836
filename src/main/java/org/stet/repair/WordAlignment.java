package org.stet.repair;

import java.util.List;

/**
 * Two copies of a text, word by word. Words that differ by a few letters may be two readings of the
 * same; words that differ by more, and numbers that differ at all, are not.
 *
 * @param alike 1 where all words are the same, 0 where none is
 * @param strange words of either that the other lacks or has quite another for
 * @param numbers numbers among them
 */
record WordAlignment(double alike, int strange, int numbers) {
  private static final int SAME = 0;
  private static final int NEAR = 1;
  private static final int STRANGE = 2;

  /** Aligns the whole of both. */
  static WordAlignment whole(List<String> one, List<String> other) {
    return of(one, other, false);
  }

  /** Aligns the whole of one with the stretch of the other that fits best. */
  static WordAlignment within(List<String> one, List<String> longer) {
    return of(one, longer, true);
  }

  private static WordAlignment of(List<String> one, List<String> other, boolean stretch) {
    int width = other.size() + 1;
    int[][] costs = new int[one.size() + 1][width];
    for (int j = 1; j < width; j++) {
      costs[0][j] = stretch ? 0 : j * STRANGE;
    }
    for (int i = 1; i <= one.size(); i++) {
      costs[i][0] = i * STRANGE;
      for (int j = 1; j < width; j++) {
        int both = costs[i - 1][j - 1] + cost(one.get(i - 1), other.get(j - 1));
        costs[i][j] = Math.min(both, Math.min(costs[i - 1][j], costs[i][j - 1]) + STRANGE);
      }
    }
    int end = other.size();
    for (int j = 0; stretch && j < width; j++) {
      end = costs[one.size()][j] < costs[one.size()][end] ? j : end;
    }
    int most = stretch ? one.size() : Math.max(one.size(), other.size());
    double alike = 1 - costs[one.size()][end] / (double) (STRANGE * Math.max(1, most));
    return trace(one, other, costs, end, stretch, alike);
  }

  private static WordAlignment trace(
      List<String> one, List<String> other, int[][] costs, int end, boolean stretch, double alike) {
    int i = one.size();
    int j = end;
    int strange = 0;
    int numbers = 0;
    while (i > 0 || !stretch && j > 0) {
      boolean both =
          i > 0
              && j > 0
              && costs[i][j] == costs[i - 1][j - 1] + cost(one.get(i - 1), other.get(j - 1));
      boolean first = !both && i > 0 && costs[i][j] == costs[i - 1][j] + STRANGE;
      int cost = both ? cost(one.get(i - 1), other.get(j - 1)) : STRANGE;
      strange += cost == STRANGE ? 1 : 0;
      boolean number =
          (both || first) && isNumber(one.get(i - 1)) || !first && isNumber(other.get(j - 1));
      numbers += cost != SAME && number ? 1 : 0;
      i -= both || first ? 1 : 0;
      j -= first ? 0 : 1;
    }
    return new WordAlignment(alike, strange, numbers);
  }

  private static int cost(String one, String other) {
    if (one.equals(other)) {
      return SAME;
    }
    int longer = Math.max(one.length(), other.length());
    int most = Math.max(1, longer * 2 / 5);
    boolean near =
        !isNumber(one)
            && !isNumber(other)
            && longer > 2
            && Math.abs(one.length() - other.length()) <= most
            && EditDistance.of(one, other) <= most;
    return near ? NEAR : STRANGE;
  }

  private static boolean isNumber(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }
}
