package org.stet.repair.channel;

import java.util.Map;
import org.stet.lexicon.DocumentProfile;

/**
 * What the document says of itself.
 *
 * @param counts how often each form stands in it
 * @param rarity what each confusion costs more than in the texts that the confusions were learned
 *     from: high in a clean document
 */
record Surroundings(Map<String, Integer> counts, double rarity) {
  private static final double DAMAGED = 2;
  private static final double BAD = 0.7;

  /**
   * Estimates the damage from the share of words that are unknown.
   *
   * @param unknown running words, in small letters, that no dictionary holds
   * @param all running words in small letters
   */
  static Surroundings of(DocumentProfile profile, Weights weights, double unknown, double all) {
    double share =
        (unknown + weights.of("damage.prior") * weights.of("damage.expected"))
            / (all + weights.of("damage.prior"));
    double damage =
        Math.max(1e-4, share - weights.of("damage.clean")) / weights.of("damage.learned");
    return new Surroundings(
        profile.counts(), Math.max(-0.7, -Math.log(damage) * weights.of("damage.weight")));
  }

  /** How often the form stands elsewhere in the document. */
  int repeats(String form) {
    return Math.max(0, counts.getOrDefault(form, 0) - 1);
  }

  boolean damaged() {
    return damaged(rarity);
  }

  /**
   * 0 in a document as badly read as those that the confusions were learned from, 1 in a clean one.
   */
  double calm() {
    return Math.max(0, Math.min(1, (rarity - BAD) / (DAMAGED - BAD)));
  }

  static boolean damaged(double rarity) {
    return rarity < DAMAGED;
  }
}
