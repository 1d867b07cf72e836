package org.stet.repair.rule;

import java.util.Locale;
import org.stet.repair.EditDistance;

/** How alike two texts are. */
final class Similarity {

  private Similarity() {}

  /**
   * One minus the edit distance over the longer length, 0..1; upper and lower case and white space
   * count alike.
   */
  static double of(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    int longer = Math.max(a.length(), b.length());
    if (longer == 0) {
      return 1;
    }
    if (Math.abs(a.length() - b.length()) > 0.4 * longer) {
      return 0;
    }
    return 1 - (double) EditDistance.of(a, b) / longer;
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
