package org.stet.layout;

import java.util.regex.Pattern;

/** Whether a sentence ends at the end of a line, or goes on. */
final class Sentences {

  private static final Pattern ENDS = Pattern.compile(".*[.!?:][\"'”’)\\]»*]*$");
  private static final Pattern STARTS_LOWER = Pattern.compile("^[\"'“‘(«]?\\p{Ll}.*");
  private static final Pattern STARTS_NEW = Pattern.compile("^[\"'“‘(«\\[—-]*[\\p{Lu}\\p{N}$].*");

  /** Black letter has a double hyphen. */
  private static final Pattern HYPHENED = Pattern.compile(".*(-|[\\p{L}][¬⸗=])$");

  private Sentences() {}

  static boolean ends(String text) {
    return ENDS.matcher(text).matches();
  }

  static boolean startsLower(String text) {
    return STARTS_LOWER.matcher(text).matches();
  }

  static boolean startsNew(String text) {
    return STARTS_NEW.matcher(text).matches();
  }

  /** True when a word goes on in the next line. */
  static boolean isBroken(String text) {
    return HYPHENED.matcher(text).matches();
  }

  /** True when a word goes on from the end of the first text to the start of the second. */
  static boolean isOneWord(String before, String after) {
    return isBroken(before) && startsLower(after);
  }

  /** True when the second text goes on with the first one's sentence. */
  static boolean runsOn(String before, String after) {
    return isBroken(before) || startsLower(after) || (!ends(before) && !before.endsWith(","));
  }
}
