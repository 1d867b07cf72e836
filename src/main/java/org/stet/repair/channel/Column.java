package org.stet.repair.channel;

import java.util.Arrays;
import org.stet.lexicon.WordTrie;

/**
 * The states of a {@link CandidateSearch} at one letter of the reading, each trie node once, in
 * flat arrays.
 */
final class Column {
  private static final int TABLE = 1 << 12;
  private static final int MOST = TABLE / 2;
  private static final float FREQUENCY_WEIGHT = 0.5f;

  final int[] node = new int[MOST];
  final float[] cost = new float[MOST];
  final byte[] edits = new byte[MOST];
  final byte[] from = new byte[MOST];
  final boolean[] capital = new boolean[MOST];
  final boolean[] rough = new boolean[MOST];
  final boolean[] lost = new boolean[MOST];
  private final int[] table = new int[TABLE];
  private final long[] order = new long[MOST];
  private int size;

  void clear() {
    if (size > 0) {
      Arrays.fill(table, 0);
      size = 0;
    }
  }

  /** Keeps the cheaper of two ways to the same node; beyond the room for states, none. */
  void put(
      int to,
      float price,
      int changes,
      int start,
      boolean upper,
      boolean guessed,
      boolean dropped) {
    int slot = (to * 0x9E3779B9) >>> 20;
    while (table[slot] != 0 && node[table[slot] - 1] != to) {
      slot = slot + 1 & TABLE - 1;
    }
    int at = table[slot] - 1;
    if (at < 0) {
      if (size == MOST) {
        return;
      }
      at = size++;
      table[slot] = at + 1;
    } else if (cost[at] <= price) {
      return;
    }
    node[at] = to;
    cost[at] = price;
    edits[at] = (byte) changes;
    from[at] = (byte) start;
    capital[at] = upper;
    rough[at] = guessed;
    lost[at] = dropped;
  }

  /**
   * Puts the most promising states in front of {@link #ranked}; returns how many there are, at most
   * {@code beam}.
   */
  int rank(WordTrie trie, int beam) {
    if (size <= beam) {
      for (int i = 0; i < size; i++) {
        order[i] = i;
      }
      return size;
    }
    for (int i = 0; i < size; i++) {
      float promise = cost[i] - FREQUENCY_WEIGHT * trie.bestBelow(node[i]);
      order[i] = (long) (promise * 4096) << 16 | i;
    }
    Arrays.sort(order, 0, size);
    return Math.min(size, beam);
  }

  /** The place of the state of that rank. */
  int ranked(int rank) {
    return (int) (order[rank] & 0xffff);
  }
}
