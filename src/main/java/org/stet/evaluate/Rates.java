package org.stet.evaluate;

/** Shares of counts. */
final class Rates {

  private Rates() {}

  /** Part by whole; nothing of nothing is 0. */
  static double of(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
