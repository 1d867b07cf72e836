package org.stet.repair.channel;

import java.util.Map;
import org.stet.lexicon.LanguageModel;
import org.stet.lexicon.WordForms;

/**
 * How damaged a document is, by its words.
 *
 * @param unknown running words in small letters that the language model does not hold
 * @param words all running words in small letters
 * @param scraps running words of one or two letters that are none
 * @param all running words
 */
record Damage(double unknown, double words, double scraps, double all) {
  private static final int REPEATED = 3;

  /** ln P; what is rarer and has two letters or one is seldom meant. */
  private static final double SELDOM = -8;

  /** Counts the forms of a document. */
  static Damage of(Map<String, Integer> counts, LanguageModel model) {
    double unknown = 0;
    double words = 0;
    double scraps = 0;
    double all = 0;
    for (Map.Entry<String, Integer> form : counts.entrySet()) {
      String word = form.getKey();
      int count = form.getValue();
      int id = model.id(WordForms.fold(word));
      all += count;
      if (Character.isLowerCase(word.charAt(0)) && word.chars().noneMatch(Damage::isDash)) {
        if (word.length() >= 3) {
          words += count;
          unknown += id != LanguageModel.UNKNOWN ? 0 : unknownTimes(count);
        } else if (id == LanguageModel.UNKNOWN || model.logFrequency(id) < SELDOM) {
          scraps += count;
        }
      }
    }
    return new Damage(unknown, words, scraps, all);
  }

  private static boolean isDash(int c) {
    return WordForms.isDash((char) c);
  }

  /** A form that stands again and again is a word of the trade, not damage. */
  private static int unknownTimes(int count) {
    return count >= REPEATED ? 1 : count;
  }

  /** The share of unknown words, 0..1, leaning on what is expected where there are few. */
  double share(Weights weights) {
    double prior = weights.of("damage.prior");
    return (unknown + prior * weights.of("damage.expected")) / (words + prior);
  }

  /** How much of the text is scraps of letters, as ln of their share. */
  double litter() {
    return Math.log((scraps + 0.5) / (all + 100));
  }
}
