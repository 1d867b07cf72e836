package org.stet.repair;

/**
 * How many letters must be put in, taken out or changed to make one text of another (Levenshtein
 * 1966).
 */
public final class EditDistance {

  private EditDistance() {}

  /**
   * Counts UTF-16 units; time grows with the product of the lengths.
   *
   * @return 0 for equal texts, at most the length of the longer
   */
  public static int of(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int same = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
