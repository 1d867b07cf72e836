package org.stet.page;

/**
 * How sure something is: a probability.
 *
 * @param value 0 (not at all) to 1 (certain)
 */
public record Confidence(double value) implements Comparable<Confidence> {

  public static final Confidence CERTAIN = new Confidence(1);

  public Confidence {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("confidence out of 0..1: " + value);
    }
  }

  /** From Tesseract's 0 to 100; what lies outside is cut to the ends. */
  public static Confidence ofPercent(double percent) {
    return new Confidence(Math.max(0, Math.min(1, percent / 100)));
  }

  public boolean atLeast(Confidence other) {
    return value >= other.value;
  }

  @Override
  public int compareTo(Confidence other) {
    return Double.compare(value, other.value);
  }
}
