package org.stet.repair.channel;

/**
 * Where the letters and digits of a reading stand, marks before and behind them apart.
 *
 * @param text the reading
 * @param start of the first letter or digit
 * @param end one past the last
 * @param upper whether most letters are capitals
 */
record Core(String text, int start, int end, boolean upper) {
  /** So many marks on each side may be misread letters. */
  private static final int MARKS = 2;

  static Core of(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return new Core(text, start, end, Casing.mostlyUpper(text));
  }

  /** The first place where the word may begin. */
  int firstStart() {
    return Math.max(0, start - MARKS);
  }

  /** The last place where it may end. */
  int lastEnd() {
    return Math.min(text.length(), end + MARKS);
  }
}
