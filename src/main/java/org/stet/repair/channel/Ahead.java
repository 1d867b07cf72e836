package org.stet.repair.channel;

import java.util.Arrays;
import org.stet.lexicon.WordTrie;

/**
 * What a reading costs at least from one of its letters on, by what may come next in a word: a
 * lower bound that sees one letter ahead, so that ways which lead nowhere are given up early.
 */
final class Ahead {
  /** Prices are told apart by their whole numbers. */
  static final int LEVELS = 10;

  private static final int ANY = WordTrie.END << 1;

  /** What may come next from each level on. */
  private final int[] levels = new int[LEVELS];

  /** Forgets all but that any letter may be lost. */
  void clear() {
    Arrays.fill(levels, 0);
    levels[LEVELS - 1] = ANY;
  }

  /** A word may end here. */
  void mayEnd() {
    levels[0] |= WordTrie.END;
  }

  /** The letter that was read may be right, or never have been printed. */
  void read(char c) {
    int bit = WordTrie.bit(Character.toLowerCase(c));
    levels[0] |= bit == 0 ? WordTrie.OTHER : bit;
    levels[level(Prices.madeUp(c))] |= ANY;
  }

  /** These confusions may lead on. */
  void meant(ConfusionTable.Meant meant) {
    for (int level = 0; level < LEVELS; level++) {
      levels[level] |= meant.level(level);
    }
  }

  /** What a confusion leads on to: the bit of its first letter, or of anything. */
  static int bit(ConfusionTable.Rule rule) {
    return rule.meant().isEmpty() ? ANY : rule.first() == 0 ? WordTrie.OTHER : rule.first();
  }

  /** The level of what a confusion costs. */
  static int level(ConfusionTable.Rule rule) {
    return level(Prices.of(rule.cost()));
  }

  private static int level(int price) {
    return Math.min(LEVELS - 1, price / WordTrie.UNIT);
  }

  /**
   * The least that it costs to go on.
   *
   * @param next what may come next, as {@link WordTrie#next} has it
   * @param again whether the word has misreadings already
   */
  int price(int next, boolean again) {
    int on = next | ANY;
    int level = 0;
    while ((levels[level] & on) == 0) {
      level++;
    }
    return Prices.next(level * WordTrie.UNIT, again);
  }
}
