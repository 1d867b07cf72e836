package org.stet.lexicon;

import java.util.Arrays;

/** All distinct n-grams of a corpus with their counts, in ascending order of their keys. */
final class NgramRuns {
  private static final int BITS = 21;
  private static final long ONE = (1L << BITS) - 1;

  final long[] keys;
  final int[] counts;
  final int size;

  private NgramRuns(long[] keys, int[] counts, int size) {
    this.keys = keys;
    this.counts = counts;
    this.size = size;
  }

  /** N-grams of {@code order} words; none that ends in a sentence start. */
  static NgramRuns count(int[] ids, int order) {
    long[] keys = new long[ids.length];
    int n = 0;
    long mask = (1L << BITS * order) - 1;
    long key = 0;
    for (int i = 0; i < ids.length; i++) {
      key = (key << BITS | ids[i]) & mask;
      if (i >= order - 1 && ids[i] != LanguageModel.START && !startsInside(key, order)) {
        keys[n++] = key;
      }
    }
    Arrays.sort(keys, 0, n);
    int[] counts = new int[n];
    int size = 0;
    for (int i = 0; i < n; i++) {
      if (size > 0 && keys[size - 1] == keys[i]) {
        counts[size - 1]++;
      } else {
        keys[size] = keys[i];
        counts[size++] = 1;
      }
    }
    return new NgramRuns(Arrays.copyOf(keys, size), Arrays.copyOf(counts, size), size);
  }

  /** Words before a sentence start say nothing about those after it. */
  private static boolean startsInside(long key, int order) {
    return order == 3 && (key >>> BITS & ONE) == LanguageModel.START;
  }

  int find(long key) {
    return Arrays.binarySearch(keys, 0, size, key);
  }

  /** The words before the last, as one key. */
  long context(int i) {
    return keys[i] >>> BITS;
  }

  int last(int i) {
    return (int) (keys[i] & ONE);
  }

  /** Without its first word. */
  long suffix(int i) {
    return keys[i] & (1L << 2 * BITS) - 1;
  }

  /** The absolute discount n1 / (n1 + 2 n2). */
  double discount() {
    double once = 0;
    double twice = 0;
    for (int i = 0; i < size; i++) {
      once += counts[i] == 1 ? 1 : 0;
      twice += counts[i] == 2 ? 1 : 0;
    }
    return once == 0 ? 0.5 : once / (once + 2 * twice);
  }
}
