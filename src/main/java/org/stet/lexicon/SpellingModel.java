package org.stet.lexicon;

/**
 * How much a string looks like a word: letters after three others, learned from the words of a
 * language model, each once. It tells an unknown name from garbage.
 */
public final class SpellingModel {
  private static final int SYMBOLS = 32;
  private static final double WEIGHT = 4;

  private final float[] costs = new float[SYMBOLS * SYMBOLS * SYMBOLS * SYMBOLS];

  /** Learns from all words of the model. */
  public SpellingModel(LanguageModel model) {
    int[][] counts = new int[5][];
    for (int order = 0; order < 5; order++) {
      counts[order] = new int[1 << 5 * order];
    }
    for (int id = LanguageModel.NUMBER + 1; id < model.size(); id++) {
      count(model.word(id), counts);
    }
    for (int key = 0; key < costs.length; key++) {
      costs[key] = (float) -Math.log(share(key, 4, counts));
    }
  }

  private static void count(String word, int[][] counts) {
    int key = 0;
    for (int i = 0; i <= word.length(); i++) {
      key = (key << 5 | (i == word.length() ? 0 : symbol(word.charAt(i)))) & 0xfffff;
      for (int order = 0; order < 5; order++) {
        counts[order][key & (1 << 5 * order) - 1]++;
      }
    }
  }

  /** P(last symbol of the key | the ones before), each length leaning on the next shorter one. */
  private static double share(int key, int order, int[][] counts) {
    if (order == 0) {
      return 1.0 / SYMBOLS;
    }
    int context = 0;
    int low = key & (1 << 5 * order) - 1;
    for (int symbol = 0; symbol < SYMBOLS; symbol++) {
      context += counts[order][low & -SYMBOLS | symbol];
    }
    return (counts[order][low] + WEIGHT * share(key, order - 1, counts)) / (context + WEIGHT);
  }

  /** ln P(spelling) of a folded word, its end included. */
  public double logProbability(String folded) {
    int key = 0;
    double sum = 0;
    for (int i = 0; i <= folded.length(); i++) {
      key = (key << 5 | (i == folded.length() ? 0 : symbol(folded.charAt(i)))) & 0xfffff;
      sum -= costs[key];
    }
    return sum;
  }

  private static int symbol(char c) {
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 1;
    }
    return c == '\'' ? 27 : c == '.' ? 28 : Character.isLetter(c) ? 29 : 30;
  }
}
