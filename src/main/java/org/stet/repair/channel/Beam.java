package org.stet.repair.channel;

import java.util.Arrays;
import org.stet.lexicon.WordTrie;

/**
 * What a state must promise to be among the best of its {@link Column}: their promises are counted
 * in buckets, so that most of the others need not be kept at all.
 */
final class Beam {
  /** What promises less than the last is no better than it. */
  static final int BUCKETS = 320;

  /** A bucket holds an eighth of a unit. */
  private static final int BUCKET = Integer.numberOfTrailingZeros(WordTrie.UNIT / 8);

  private final int[] inBucket = new int[BUCKETS];

  /** The last bucket whose states may still be among the best, and how many there are up to it. */
  private int bound = BUCKETS - 1;

  /** The highest hope that falls into it. */
  private int highest = Integer.MAX_VALUE;

  private int within;
  private int states;

  /** Starts anew, for so many states. */
  void clear(int most) {
    states = most;
    if (within > 0) {
      Arrays.fill(inBucket, 0);
      within = 0;
      bound = BUCKETS - 1;
      highest = Integer.MAX_VALUE;
    }
  }

  /**
   * What a state promises: the less, the better.
   *
   * @param price what its misreadings cost
   * @param best ln P of the best word that it may become, which counts by half
   */
  static int hope(int price, int best) {
    return price - (best >> 1);
  }

  /** True when a state of that hope may be among the best. */
  boolean mayHold(int hope) {
    return hope <= highest;
  }

  /** The highest price of a state that may be among the best. */
  int room(int best) {
    return highest == Integer.MAX_VALUE ? highest : highest + (best >> 1);
  }

  void add(int hope) {
    inBucket[bucket(hope)]++;
    within++;
    while (within - inBucket[bound] >= states) {
      within -= inBucket[bound--];
      highest = (bound + 1 << BUCKET) - 1;
    }
  }

  void remove(int hope) {
    int bucket = bucket(hope);
    inBucket[bucket]--;
    within -= bucket <= bound ? 1 : 0;
  }

  /** Where a hope is counted. */
  static int bucket(int hope) {
    return Math.min(BUCKETS - 1, hope >> BUCKET);
  }
}
