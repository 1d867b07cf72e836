package org.stet.repair.channel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two readings of the same text, letter by letter, with the fewest edits.
 *
 * @param partner for each letter of the first text, the place in the second where its partner
 *     stands, or would stand; one more for the end
 * @param same whether the partner is the same letter
 */
@SuppressWarnings("ArrayRecordComponent") // made for one pair of lines, never compared
record Alignment(int[] partner, boolean[] same) {
  private static final byte MATCH = 0;
  private static final byte DROP = 1;
  private static final byte ADD = 2;

  /** Aligns in time and space of the product of both lengths. */
  static Alignment of(String from, String to) {
    int width = to.length() + 1;
    byte[] steps = new byte[(from.length() + 1) * width];
    int[] above = new int[width];
    int[] row = new int[width];
    for (int j = 1; j < width; j++) {
      above[j] = j * 10;
      steps[j] = ADD;
    }
    for (int i = 1; i <= from.length(); i++) {
      row[0] = i * 10;
      steps[i * width] = DROP;
      for (int j = 1; j < width; j++) {
        int match = above[j - 1] + substitution(from.charAt(i - 1), to.charAt(j - 1));
        int drop = above[j] + 10;
        int add = row[j - 1] + 10;
        int best = Math.min(match, Math.min(drop, add));
        row[j] = best;
        steps[i * width + j] = best == match ? MATCH : best == drop ? DROP : ADD;
      }
      int[] swap = above;
      above = row;
      row = swap;
    }
    return trace(from, to, steps);
  }

  private static int substitution(char a, char b) {
    if (a == b) {
      return 0;
    }
    boolean spaces = Character.isWhitespace(a) != Character.isWhitespace(b);
    boolean letters = Character.isLetterOrDigit(a) != Character.isLetterOrDigit(b);
    return spaces ? 21 : letters ? 12 : 11;
  }

  private static Alignment trace(String from, String to, byte[] steps) {
    int[] partner = new int[from.length() + 1];
    boolean[] same = new boolean[from.length() + 1];
    Arrays.fill(partner, to.length());
    int i = from.length();
    int j = to.length();
    while (i > 0) {
      byte step = steps[i * (to.length() + 1) + j];
      if (step == ADD) {
        j--;
      } else {
        i--;
        if (step == MATCH) {
          j--;
          same[i] = from.charAt(i) == to.charAt(j);
        }
        partner[i] = j;
      }
    }
    return new Alignment(partner, same);
  }

  /**
   * The stretches between letters that are the same in both: from, to in the first text, from, to
   * in the second.
   */
  List<int[]> differences() {
    List<int[]> stretches = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (int at = 0; at < partner.length; at++) {
      if (same[at] || at == partner.length - 1) {
        if (at > i || partner[at] > j) {
          stretches.add(new int[] {i, at, j, partner[at]});
        }
        i = at + 1;
        j = partner[at] + 1;
      }
    }
    return stretches;
  }
}
