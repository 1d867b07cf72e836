package org.stet.repair.channel;

/** What misreadings cost, in -ln P, that no table tells. */
final class Prices {
  /** Some letter that the reading lost. */
  static final float LOST = 9.5f;

  /** A letter that was never printed. */
  static final float MADE_UP = 8.5f;

  /** Any letter for any other. */
  static final float OTHER = 10;

  /** A capital among small letters, or the other way round. */
  static final float CASE_SLIP = 3;

  private static final float SMALL_AMONG_CAPITALS = 1.5f;

  /** Misreadings come in bursts: where a word has one, the next is e^2 times likelier. */
  private static final float BURST = 2;

  private static final float CHEAPEST_AGAIN = 1;

  private Prices() {}

  /** A misreading in a word that has so many already. */
  static float next(float price, int before) {
    return before == 0 ? price : Math.max(Math.min(price, CHEAPEST_AGAIN), price - BURST);
  }

  /** The highest price that {@link #next} takes down to a cost or below it. */
  static float most(float cost, int before) {
    return before == 0 || cost < CHEAPEST_AGAIN ? cost : cost + BURST;
  }

  /** A capital is meant at the start, or where all are capitals. */
  static float ofCase(ConfusionTable.Rule rule, boolean first, boolean upper) {
    boolean capital = rule.letters() != ConfusionTable.Case.LOWER;
    if (upper) {
      return capital || rule.meant().isEmpty() ? 0 : SMALL_AMONG_CAPITALS;
    }
    return capital && !first ? CASE_SLIP : 0;
  }
}
