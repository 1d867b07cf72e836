package org.stet.evaluate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The edit-distance matrix of a pattern (rows) against a text (columns), one column at a time, 64
 * rows in one machine word (Myers 1999; Hyyrö 2003).
 *
 * <p>Not the distances are kept but their differences to the neighbours, a bit each: that is all
 * that a backtrace asks for.
 */
final class EditColumns {

  private final int words;
  private final Map<Integer, long[]> places = new HashMap<>();
  private final long[] nowhere;
  private final boolean anyStart;

  /** Bit i: the distance in row i + 1 is one more than in row i. */
  final long[] down;

  private final long[] downLess;

  /** Bit i: row i + 1 of this column is one more than row i + 1 of the column before. */
  final long[] right;

  /** Bit i: row i + 1 of this column is the same as row i of the column before. */
  final long[] same;

  private final int last;
  private int distance;

  /**
   * @param pattern what stands down the rows; not empty
   * @param anyStart whether a match may start anywhere in the text at no cost
   */
  EditColumns(int[] pattern, boolean anyStart) {
    this.words = (pattern.length + 63) / 64;
    this.anyStart = anyStart;
    for (int i = 0; i < pattern.length; i++) {
      places.computeIfAbsent(pattern[i], c -> new long[words])[i >> 6] |= 1L << i;
    }
    nowhere = new long[words];
    down = new long[words];
    downLess = new long[words];
    right = new long[words];
    same = new long[words];
    Arrays.fill(down, -1L);
    last = pattern.length - 1;
    distance = pattern.length;
  }

  /** Distance of the whole pattern to the text so far. */
  int distance() {
    return distance;
  }

  /** Goes on by one column. */
  void advance(int symbol) {
    long[] equal = places.getOrDefault(symbol, nowhere);
    long more = anyStart ? 0 : 1;
    long less = 0;
    for (int w = 0; w < words; w++) {
      long x = equal[w] | less;
      long diagonal = (((x & down[w]) + down[w]) ^ down[w]) | x | downLess[w];
      long rises = downLess[w] | ~(diagonal | down[w]);
      long falls = diagonal & down[w];
      same[w] = diagonal;
      right[w] = rises;
      if (w == last >> 6) {
        distance += (int) ((rises >>> last) & 1) - (int) ((falls >>> last) & 1);
      }
      long risesBelow = (rises << 1) | more;
      long fallsBelow = (falls << 1) | less;
      more = rises >>> 63;
      less = falls >>> 63;
      down[w] = fallsBelow | ~(diagonal | risesBelow);
      downLess[w] = risesBelow & diagonal;
    }
  }

  /** What is needed to go on from here later. */
  long[][] state() {
    return new long[][] {down.clone(), downLess.clone()};
  }

  /** Goes back to a state that was taken before; the distance is not restored. */
  void restore(long[][] state) {
    System.arraycopy(state[0], 0, down, 0, words);
    System.arraycopy(state[1], 0, downLess, 0, words);
  }
}
