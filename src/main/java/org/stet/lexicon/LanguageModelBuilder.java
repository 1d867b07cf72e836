package org.stet.lexicon;

import java.util.Set;
import java.util.function.IntToDoubleFunction;

/**
 * Makes a {@link LanguageModel} from counts: interpolated absolute discounting. An n-gram is kept
 * where it was seen at least twice and tells more than the shorter one does; what the dropped ones
 * had goes to the shorter ones.
 */
public final class LanguageModelBuilder {
  private static final double UNIGRAM_PRIOR = 0.3;
  private static final int LEAST_COUNT = 2;

  private final NgramCounter.Counted counted;
  private final int size;
  private final double bigramGain;
  private final double trigramGain;
  private final double[] unigrams;

  private LanguageModelBuilder(
      NgramCounter.Counted counted, double bigramGain, double trigramGain) {
    this.counted = counted;
    this.size = counted.words().size();
    this.bigramGain = bigramGain;
    this.trigramGain = trigramGain;
    this.unigrams = unigrams();
  }

  /**
   * Builds the model.
   *
   * @param dictionary folded words to hold however rare they are
   * @param leastWord words seen less often are unknown, unless in the dictionary
   * @param bigramGain a bigram is dropped where its count times its gain in ln P stays below this
   * @param trigramGain likewise for trigrams
   */
  public static LanguageModel build(
      NgramCounter counter,
      Set<String> dictionary,
      int leastWord,
      double bigramGain,
      double trigramGain) {
    return new LanguageModelBuilder(counter.finish(leastWord, dictionary), bigramGain, trigramGain)
        .build();
  }

  private LanguageModel build() {
    NgramRuns two = NgramRuns.count(counted.ids(), 2);
    Order second = new Order(two, size, i -> two.keys[i] >>> 21, i -> unigrams[two.last(i)]);
    NgramRuns three = NgramRuns.count(counted.ids(), 3);
    Order third =
        new Order(
            three,
            two.size,
            i -> two.find(three.context(i)),
            i -> second.shareOf(two.find(three.suffix(i))));
    third.keep(trigramGain, new boolean[three.size]);
    boolean[] contexts = new boolean[two.size];
    for (int i = 0; i < three.size; i++) {
      if (third.kept[i]) {
        contexts[third.context(i)] = true;
      }
    }
    second.keep(bigramGain, contexts);
    return new LanguageModel(
        counted.words(),
        costs(unigrams),
        costs(second.backoffs()),
        counted.capitals(),
        bigramTable(two, second, third.backoffs()),
        trigramTable(three, third));
  }

  private static HashedTable bigramTable(NgramRuns two, Order second, double[] backoffs) {
    HashedTable table = HashedTable.withRoomFor(second.countKept(), 2);
    for (int i = 0; i < two.size; i++) {
      if (second.kept[i]) {
        table.put(two.keys[i], cost(second.shareOf(i)), cost(backoffs[i]));
      }
    }
    return table;
  }

  private static HashedTable trigramTable(NgramRuns three, Order third) {
    HashedTable table = HashedTable.withRoomFor(third.countKept(), 1);
    for (int i = 0; i < three.size; i++) {
      if (third.kept[i]) {
        table.put(three.keys[i], cost(third.shareOf(i)));
      }
    }
    return table;
  }

  private double[] unigrams() {
    double[] shares = new double[size];
    double all = 0;
    for (int id : counted.ids()) {
      if (id != LanguageModel.START) {
        shares[id]++;
        all++;
      }
    }
    for (int i = 0; i < size; i++) {
      shares[i] = (shares[i] + UNIGRAM_PRIOR) / (all + UNIGRAM_PRIOR * size);
    }
    return shares;
  }

  private static byte[] costs(double[] shares) {
    byte[] costs = new byte[shares.length];
    for (int i = 0; i < shares.length; i++) {
      costs[i] = cost(shares[i]);
    }
    return costs;
  }

  private static byte cost(double share) {
    return (byte) LanguageModel.quantise(Math.log(share));
  }

  /** The n-grams of one length over the next shorter ones. */
  private static final class Order {
    private final NgramRuns runs;
    private final java.util.function.IntToLongFunction context;
    private final IntToDoubleFunction shorter;
    private final double discount;
    private final long[] totals;
    private final double[] left;
    private final boolean[] kept;

    Order(
        NgramRuns runs,
        int contexts,
        java.util.function.IntToLongFunction context,
        IntToDoubleFunction shorter) {
      this.runs = runs;
      this.context = context;
      this.shorter = shorter;
      this.discount = runs.discount();
      this.totals = new long[contexts];
      this.left = new double[contexts];
      this.kept = new boolean[runs.size];
      for (int i = 0; i < runs.size; i++) {
        totals[context(i)] += runs.counts[i];
        left[context(i)] += discount;
      }
    }

    int context(int i) {
      return (int) context.applyAsLong(i);
    }

    double shareOf(int i) {
      if (i < 0) {
        return Double.MIN_NORMAL;
      }
      int at = context(i);
      return (runs.counts[i] - discount + left[at] * shorter.applyAsDouble(i)) / totals[at];
    }

    void keep(double gain, boolean[] needed) {
      double[] lost = new double[left.length];
      for (int i = 0; i < runs.size; i++) {
        kept[i] = needed[i] || runs.counts[i] >= LEAST_COUNT && gain(i) >= gain;
        lost[context(i)] += kept[i] ? 0 : runs.counts[i] - discount;
      }
      for (int i = 0; i < left.length; i++) {
        left[i] += lost[i];
      }
    }

    private double gain(int i) {
      double without = left[context(i)] / totals[context(i)] * shorter.applyAsDouble(i);
      return runs.counts[i] * Math.log(shareOf(i) / without);
    }

    double[] backoffs() {
      double[] backoffs = new double[left.length];
      for (int i = 0; i < left.length; i++) {
        backoffs[i] = totals[i] == 0 ? 1 : Math.min(1, left[i] / totals[i]);
      }
      return backoffs;
    }

    int countKept() {
      int count = 0;
      for (boolean one : kept) {
        count += one ? 1 : 0;
      }
      return count;
    }
  }
}
