package org.stet.repair.channel;

import java.util.Map;
import org.stet.lexicon.DocumentProfile;

/**
 * What the document says of itself.
 *
 * @param counts how often each form stands in it
 * @param rarity what each confusion costs more than in the texts that the confusions were learned
 *     from: high in a clean document
 * @param litter ln of the share of scraps among its words, see {@link Damage#litter}
 * @param habits the confusions that it shows more often than others
 */
record Surroundings(Map<String, Integer> counts, double rarity, double litter, Habits habits) {
  private static final double DAMAGED = 2;
  private static final double BAD = 0.7;
  private static final double WORST = -0.7;

  /** What a second misreading in the same word adds to {@link #rarity}: damage comes in bursts. */
  private static final double AGAIN = 0.4;

  /** Estimates the damage from the share of words that are unknown, and its habits from them. */
  static Surroundings of(DocumentProfile profile, Channel channel) {
    Weights weights = channel.weights();
    Damage damage = Damage.of(profile.counts(), channel.model());
    double share =
        Math.max(1e-4, damage.share(weights) - weights.of("damage.clean"))
            / weights.of("damage.learned");
    double rarity = Math.max(WORST, -Math.log(share) * weights.of("damage.weight"));
    Habits habits = damaged(rarity) ? Habits.of(channel, profile.counts(), rarity) : Habits.NONE;
    return new Surroundings(profile.counts(), rarity, damage.litter(), habits);
  }

  /** How often the form stands elsewhere in the document. */
  int repeats(String form) {
    return Math.max(0, counts.getOrDefault(form, 0) - 1);
  }

  /** What so many edits in one word cost more here than elsewhere. */
  double rarity(int edits) {
    return edits == 0 ? 0 : rarity * (1 + AGAIN * (edits - 1));
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
