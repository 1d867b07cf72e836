package org.stet.repair.channel;

import java.util.Locale;

/** Capitals as the reading had them, on words that it did not have. */
final class Casing {
  private Casing() {}

  /** More capitals than small letters, and two capitals or more. */
  static boolean mostlyUpper(String text) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < text.length(); i++) {
      upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
    }
    return upper > 1 && upper > lower;
  }

  /** No letter is small, and there is a letter. */
  static boolean noSmall(String text) {
    return text.chars().anyMatch(Character::isUpperCase)
        && text.chars().noneMatch(Character::isLowerCase);
  }

  /** Writes a folded word as its place asks. */
  static String dress(String folded, String reading, boolean capital) {
    if (mostlyUpper(reading)) {
      return folded.toUpperCase(Locale.ROOT);
    }
    return capital || folded.equals("i") || folded.startsWith("i'")
        ? folded.substring(0, 1).toUpperCase(Locale.ROOT) + folded.substring(1)
        : folded;
  }
}
