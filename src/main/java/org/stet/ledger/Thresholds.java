package org.stet.ledger;

import java.util.regex.Pattern;
import org.stet.page.Confidence;

/**
 * How sure a proposal must be. A rule that knows its document to be badly read may ask for less, in
 * its evidence ({@link #APPLIED_FROM}, {@link #SUGGESTED_FROM}): there, leaving a word alone does
 * harm, too.
 *
 * @param apply from here on it is applied
 * @param suggest from here on it is suggested; below, it is left out of the ledger
 */
public record Thresholds(Confidence apply, Confidence suggest) {

  private static final Pattern NUMBER = Pattern.compile("[01]\\.\\d{1,4}");

  public static final Thresholds DEFAULT = new Thresholds(new Confidence(0.9), new Confidence(0.5));

  public Thresholds {
    if (!apply.atLeast(suggest)) {
      throw new IllegalArgumentException("the apply threshold lies below the suggest threshold");
    }
  }

  /** Evidence: from where on this proposal is applied, not below a half. */
  public static final String APPLIED_FROM = "applied from";

  /** Evidence: from where on this proposal is suggested. */
  public static final String SUGGESTED_FROM = "suggested from";

  private static final double AS_LIKELY_AS_NOT = 0.5;

  boolean applies(Correction correction) {
    double bar = Math.max(AS_LIKELY_AS_NOT, bar(correction, APPLIED_FROM, apply));
    return correction.confidence().atLeast(new Confidence(bar));
  }

  boolean suggests(Correction correction) {
    return correction
        .confidence()
        .atLeast(new Confidence(bar(correction, SUGGESTED_FROM, suggest)));
  }

  /** What the evidence says, where that is a number below the usual one. */
  private static double bar(Correction correction, String name, Confidence usual) {
    String asked = correction.evidence().getOrDefault(name, "");
    return NUMBER.matcher(asked).matches()
        ? Math.min(usual.value(), Double.parseDouble(asked))
        : usual.value();
  }
}
