package org.stet.repair.channel;

import java.util.Arrays;

/**
 * What a state must promise to be among the best of its {@link Column}: their promises are counted
 * in buckets, so that most of the others need not be kept at all.
 */
final class Beam {
  private static final float FREQUENCY_WEIGHT = 0.5f;
  private static final int BUCKETS = 320;
  private static final int BUCKETS_A_UNIT = 8;

  private final int[] inBucket = new int[BUCKETS];

  /** The last bucket whose states may still be among the best, and how many there are up to it. */
  private int bound = BUCKETS - 1;

  private int within;
  private int states;

  /** Starts anew, for so many states. */
  void clear(int most) {
    states = most;
    if (within > 0) {
      Arrays.fill(inBucket, 0);
      within = 0;
      bound = BUCKETS - 1;
    }
  }

  /** How many states are kept. */
  int states() {
    return states;
  }

  /**
   * What a state promises: the less, the better.
   *
   * @param price what its misreadings cost
   * @param best ln P of the best word that it may become
   */
  static float hope(float price, float best) {
    return price - FREQUENCY_WEIGHT * best;
  }

  /** True when a state of that hope may be among the best. */
  boolean mayHold(float hope) {
    return bucket(hope) <= bound;
  }

  /** The price from which on no state may be among the best. */
  float room(float best) {
    return (bound + 1f) / BUCKETS_A_UNIT + FREQUENCY_WEIGHT * best;
  }

  void add(float hope) {
    inBucket[bucket(hope)]++;
    within++;
    while (within - inBucket[bound] >= states) {
      within -= inBucket[bound--];
    }
  }

  void remove(float hope) {
    int bucket = bucket(hope);
    inBucket[bucket]--;
    within -= bucket <= bound ? 1 : 0;
  }

  private static int bucket(float hope) {
    return Math.max(0, Math.min(BUCKETS - 1, (int) (hope * BUCKETS_A_UNIT)));
  }
}
