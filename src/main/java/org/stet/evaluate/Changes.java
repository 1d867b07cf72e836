package org.stet.evaluate;

/**
 * What correction did to words, in counts of the truth's words.
 *
 * @param repaired wrong before, right after
 * @param damaged right before, wrong after
 * @param rightBefore right before
 * @param wrongBefore wrong before
 */
public record Changes(long repaired, long damaged, long rightBefore, long wrongBefore) {

  static final Changes NONE = new Changes(0, 0, 0, 0);

  /** Share of the right words that were made wrong, 0..1. */
  public double damage() {
    return Rates.of(damaged, rightBefore);
  }

  /** Share of the wrong words that were made right, 0..1. */
  public double repairedShare() {
    return Rates.of(repaired, wrongBefore);
  }

  /** Share of the changed words that were changed for the better, 0..1. */
  public double precision() {
    return Rates.of(repaired, repaired + damaged);
  }

  Changes plus(Changes other) {
    return new Changes(
        repaired + other.repaired,
        damaged + other.damaged,
        rightBefore + other.rightBefore,
        wrongBefore + other.wrongBefore);
  }
}
