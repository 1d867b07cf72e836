package org.stet.repair.channel;

import java.util.Arrays;

/**
 * Puts states in order of what they promise, as finely as {@link Beam} counts them: a counting
 * sort, for few states are ranked often.
 */
final class Ranking {
  private final int[] buckets;
  private final int[] states;
  private final int[] order;

  /** How many states stand before each bucket. */
  private final int[] starts = new int[Beam.BUCKETS + 1];

  private int size;

  Ranking(int most) {
    this.buckets = new int[most];
    this.states = new int[most];
    this.order = new int[most];
  }

  void clear() {
    size = 0;
  }

  void add(int state, int hope) {
    states[size] = state;
    buckets[size++] = Beam.bucket(hope);
  }

  int size() {
    return size;
  }

  /** Orders all that were added; of those that promise the same, the first comes first. */
  void sort() {
    Arrays.fill(starts, 0);
    for (int i = 0; i < size; i++) {
      starts[buckets[i] + 1]++;
    }
    for (int bucket = 1; bucket < starts.length; bucket++) {
      starts[bucket] += starts[bucket - 1];
    }
    for (int i = 0; i < size; i++) {
      order[starts[buckets[i]]++] = states[i];
    }
  }

  /** The state of a rank, once they are sorted. */
  int state(int rank) {
    return order[rank];
  }
}
