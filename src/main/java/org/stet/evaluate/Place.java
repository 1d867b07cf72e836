package org.stet.evaluate;

/**
 * Where a paragraph stands in a text, errors allowed.
 *
 * @param distance errors of the best match
 * @param start first character of it
 * @param end character after it
 */
record Place(int distance, int start, int end) {

  /** The best match; among equals the one that ends first. */
  static Place of(int[] paragraph, int[] text) {
    int[] forward = bestEnd(paragraph, text);
    int end = forward[1];
    // No match with fewer errors than characters is longer than twice the paragraph.
    int from = Math.max(0, end - 2 * paragraph.length);
    int[] behind = reversed(java.util.Arrays.copyOfRange(text, from, end));
    int length = bestEnd(reversed(paragraph), behind)[1];
    return new Place(forward[0], end - length, end);
  }

  private static int[] bestEnd(int[] pattern, int[] text) {
    EditColumns columns = new EditColumns(pattern, true);
    int best = pattern.length;
    int end = 0;
    for (int j = 0; j < text.length; j++) {
      columns.advance(text[j]);
      if (columns.distance() < best) {
        best = columns.distance();
        end = j + 1;
      }
    }
    return new int[] {best, end};
  }

  private static int[] reversed(int[] symbols) {
    int[] out = new int[symbols.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = symbols[out.length - 1 - i];
    }
    return out;
  }
}
