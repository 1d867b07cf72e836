package org.stet.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely a word is after two others: interpolated trigrams, bigrams and word frequencies with
 * absolute discounting, counted by {@link NgramCounter}. Scores are natural logarithms, kept in
 * steps of 1/{@value #STEPS}.
 */
public final class LanguageModel implements Contexts {
  /** The id of every word that the model does not hold. */
  public static final int UNKNOWN = 0;

  /** The id that stands before the first word of a sentence. */
  public static final int START = 1;

  /** The id of everything with a digit in it. */
  public static final int NUMBER = 2;

  /** How {@link WordForms#fold} writes a number. */
  public static final String NUMBER_WORD = "#";

  static final int STEPS = 11;
  static final int CAPITAL_SHARES = 15;

  private final List<String> words;
  private final Map<String, Integer> ids;
  private final byte[] unigrams;
  private final byte[] backoffs;
  private final byte[] capitals;
  private final HashedTable bigrams;
  private final HashedTable trigrams;

  LanguageModel(
      List<String> words,
      byte[] unigrams,
      byte[] backoffs,
      byte[] capitals,
      HashedTable bigrams,
      HashedTable trigrams) {
    this.words = words;
    this.unigrams = unigrams;
    this.backoffs = backoffs;
    this.capitals = capitals;
    this.bigrams = bigrams;
    this.trigrams = trigrams;
    this.ids = new HashMap<>(words.size() * 4 / 3 + 1);
    for (int i = 0; i < words.size(); i++) {
      ids.put(words.get(i), i);
    }
  }

  /** The id of a folded word, {@link #UNKNOWN} where the model does not hold it. */
  public int id(String folded) {
    Integer id = ids.get(folded);
    return id == null ? UNKNOWN : id;
  }

  /** The folded word of an id. */
  public String word(int id) {
    return words.get(id);
  }

  /** How many ids there are. */
  public int size() {
    return words.size();
  }

  /** ln P(word), without context. */
  public double logFrequency(int word) {
    return -(unigrams[word] & 0xff) / (double) STEPS;
  }

  /** How often, 0 to 1, the word was written with a capital inside a sentence. */
  public double capitalShare(int word) {
    return capitals[word] / (double) CAPITAL_SHARES;
  }

  /** ln P(word | before2 before1). */
  public double logProbability(int before2, int before1, int word) {
    return logProbability(context(before2, before1), before2, before1, word);
  }

  /**
   * What {@link #logProbability(int, int, int, int)} wants to know of two words, looked up once.
   */
  public int context(int before2, int before1) {
    return bigrams.find(bigramKey(before2, before1));
  }

  /**
   * ln P(word | before2 before1). A pair that the model does not hold begins no trigram that it
   * holds, which saves most of the lookups.
   *
   * @param context of the two words before
   */
  @Override
  public double logProbability(int context, int before2, int before1, int word) {
    int backoff = 0;
    if (context >= 0) {
      int trigram = trigrams.find(trigramKey(before2, before1, word));
      if (trigram >= 0) {
        return -trigrams.value(trigram) / (double) STEPS;
      }
      backoff = bigrams.value(context + 1);
    }
    int bigram = bigrams.find(bigramKey(before1, word));
    int cost =
        bigram >= 0 ? bigrams.value(bigram) : (backoffs[before1] & 0xff) + (unigrams[word] & 0xff);
    return -(backoff + cost) / (double) STEPS;
  }

  /** Whether the two words were seen side by side often enough to be kept. */
  public boolean knowsPair(int first, int second) {
    return bigrams.find(bigramKey(first, second)) >= 0;
  }

  static long bigramKey(long first, long second) {
    return first << 21 | second;
  }

  static long trigramKey(long first, long second, long third) {
    return first << 42 | second << 21 | third;
  }

  static int quantise(double logProbability) {
    return (int) Math.max(0, Math.min(255, Math.round(-logProbability * STEPS)));
  }

  List<String> words() {
    return words;
  }

  byte[] unigrams() {
    return unigrams;
  }

  byte[] backoffs() {
    return backoffs;
  }

  byte[] capitals() {
    return capitals;
  }

  HashedTable bigrams() {
    return bigrams;
  }

  HashedTable trigrams() {
    return trigrams;
  }
}
