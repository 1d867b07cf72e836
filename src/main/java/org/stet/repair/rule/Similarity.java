package org.stet.repair.rule;

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
    return 1 - (double) distance(a, b) / longer;
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
