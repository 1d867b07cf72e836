package org.stet.scan;

import java.util.Optional;

/** Dots per inch as files tell them. */
public final class Resolution {

  private static final double CM = 2.54;
  private static final double METRE = 39.37007874;

  /** Below and above lies what programs write when they know nothing: 1, 72, 96. */
  private static final int LEAST = 100;

  private static final int MOST = 2400;

  private Resolution() {}

  public static Optional<Integer> perInch(double dots) {
    long rounded = Math.round(dots);
    return rounded < LEAST || rounded > MOST ? Optional.empty() : Optional.of((int) rounded);
  }

  static Optional<Integer> perCentimetre(double dots) {
    return perInch(dots * CM);
  }

  static Optional<Integer> perMetre(double dots) {
    return perInch(dots / METRE);
  }
}
