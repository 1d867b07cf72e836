package org.stet.repair.rule;

import java.util.regex.Pattern;

/** A gap at a ligature. */
final class Tear {
  /** A gap inside fi, fl, ff, ffi, ffl. */
  private static final Pattern INSIDE = Pattern.compile("(?i).*f f?[fil].*");

  /** A gap on either side of one. */
  private static final Pattern BESIDE = Pattern.compile("(?i).*(?:f[fil] | f[fil]).*");

  private Tear() {}

  /** True when one of the gaps of the text is inside a ligature. */
  static boolean isInside(CharSequence torn) {
    return INSIDE.matcher(torn).matches();
  }

  /** True when the gap between the two is inside a ligature or beside one. */
  static boolean isBetween(String left, String right) {
    String tear = left + " " + right;
    int gap = left.length();
    String around = tear.substring(Math.max(0, gap - 2), Math.min(tear.length(), gap + 3));
    return isInside(around) || BESIDE.matcher(around).matches();
  }
}
