package org.stet.repair.channel;

import org.stet.lexicon.WordTrie;

/** What misreadings cost, -ln P in parts of {@link WordTrie#UNIT}. */
final class Prices {
  private static final int UNIT = WordTrie.UNIT;

  /** Some letter that the reading lost. */
  static final int LOST = 19 * UNIT / 2;

  /** Any letter for any other. */
  static final int OTHER = 10 * UNIT;

  /** A capital among small letters, or the other way round. */
  static final int CASE_SLIP = 3 * UNIT;

  private static final int MADE_UP = 17 * UNIT / 2;
  private static final int SMALL_AMONG_CAPITALS = 3 * UNIT / 2;

  /** Misreadings come in bursts: where a word has one, the next is e^2 times likelier. */
  private static final int BURST = 2 * UNIT;

  private static final int CHEAPEST_AGAIN = UNIT;

  private Prices() {}

  /** A price that is told in units. */
  static int of(double cost) {
    return (int) Math.round(cost * UNIT);
  }

  /** A price in units. */
  static float inUnits(int price) {
    return price / (float) UNIT;
  }

  /** A letter, or a mark, that was never printed. */
  static int madeUp(char c) {
    return Character.isLetterOrDigit(c) ? MADE_UP : MADE_UP / 2;
  }

  /** A misreading in a word that has others already, or none. */
  static int next(int price, boolean again) {
    return again ? Math.max(Math.min(price, CHEAPEST_AGAIN), price - BURST) : price;
  }

  /** A capital is meant at the start, or where all are capitals. */
  static int ofCase(ConfusionTable.Rule rule, Place place) {
    boolean capital = rule.letters() != ConfusionTable.Case.LOWER;
    return switch (place) {
      case START -> 0;
      case INSIDE -> capital ? CASE_SLIP : 0;
      case CAPITALS -> capital || rule.meant().isEmpty() ? 0 : SMALL_AMONG_CAPITALS;
    };
  }

  /** Where a letter stands. */
  enum Place {
    START,
    INSIDE,
    CAPITALS
  }
}
