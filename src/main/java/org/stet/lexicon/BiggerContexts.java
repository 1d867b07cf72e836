package org.stet.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The shipped model and the counts of a bigger corpus, half and half: what either has not seen, the
 * other may have. Safe for several threads where the counts are.
 */
public final class BiggerContexts implements Contexts {
  private static final int REMEMBERED = 1 << 20;
  private static final double DISCOUNT = 0.4;
  private static final double SHARE = 0.5;

  /** Below, counts of a context say too little. */
  private static final long FEWEST = 3;

  private final LanguageModel model;
  private final NgramCounts counts;
  private final Map<Long, Double> remembered = new ConcurrentHashMap<>();
  private final Map<Long, Long> contexts = new ConcurrentHashMap<>();

  /** Leans on both. */
  public BiggerContexts(LanguageModel model, NgramCounts counts) {
    this.model = model;
    this.counts = counts;
  }

  @Override
  public double logProbability(int context, int before2, int before1, int word) {
    double shipped = model.logProbability(context, before2, before1, word);
    if (word <= LanguageModel.NUMBER || counts.total() <= 0) {
      return shipped;
    }
    if (remembered.size() > REMEMBERED) {
      remembered.clear();
    }
    double share =
        remembered.computeIfAbsent(
            LanguageModel.trigramKey(before2, before1, word), key -> share(before2, before1, word));
    return Math.log((1 - SHARE) * Math.exp(shipped) + SHARE * share);
  }

  /** Each order leans on the next shorter one with a fixed weight. */
  private double share(int before2, int before1, int word) {
    double one = (counts.count(List.of(written(word))) + 0.1) / (counts.total() + 1.0);
    double two = leaning(one, before1, List.of(before1), word);
    return plain(before2) && plain(before1)
        ? leaning(two, (long) before2 << 32 | before1, List.of(before2, before1), word)
        : two;
  }

  private double leaning(double shorter, long key, List<Integer> before, int word) {
    if (!before.stream().allMatch(this::plain)) {
      return shorter;
    }
    if (contexts.size() > REMEMBERED) {
      contexts.clear();
    }
    List<String> words = new ArrayList<>(before.stream().map(this::written).toList());
    long context = contexts.computeIfAbsent(key, k -> counts.count(words));
    if (context < FEWEST) {
      return shorter;
    }
    words.add(written(word));
    double seen = Math.min(1, counts.count(words) / (double) context);
    return (1 - DISCOUNT) * seen + DISCOUNT * shorter;
  }

  private boolean plain(int id) {
    return id == LanguageModel.START || id > LanguageModel.NUMBER;
  }

  private String written(int id) {
    if (id == LanguageModel.START) {
      return counts.start();
    }
    String word = model.word(id);
    boolean capital = word.equals("i") || model.capitalShare(id) > 0.5;
    return capital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
  }
}
