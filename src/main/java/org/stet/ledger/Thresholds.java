package org.stet.ledger;

import org.stet.page.Confidence;

/**
 * How sure a proposal must be.
 *
 * @param apply from here on it is applied
 * @param suggest from here on it is suggested; below, it is left out of the ledger
 */
public record Thresholds(Confidence apply, Confidence suggest) {

  public static final Thresholds DEFAULT = new Thresholds(new Confidence(0.9), new Confidence(0.5));

  public Thresholds {
    if (!apply.atLeast(suggest)) {
      throw new IllegalArgumentException("the apply threshold lies below the suggest threshold");
    }
  }
}
