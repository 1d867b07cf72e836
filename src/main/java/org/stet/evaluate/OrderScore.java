package org.stet.evaluate;

/**
 * Reading order, by pairs of neighbouring paragraphs of one story.
 *
 * @param pairs pairs in the truth
 * @param kept those that follow each other directly in the text, too
 */
public record OrderScore(long pairs, long kept) {

  static final OrderScore NONE = new OrderScore(0, 0);

  /** Share of the pairs that are kept, 0..1; 1 where there are none. */
  public double share() {
    return pairs == 0 ? 1 : Rates.of(kept, pairs);
  }

  OrderScore plus(OrderScore other) {
    return new OrderScore(pairs + other.pairs, kept + other.kept);
  }
}
