package org.stet.segment;

import java.util.List;

/** A row of letters so large that a picture's measures do not hold for them. */
final class Nameplate {

  private static final int FEWEST = 5;

  /** Letters are so many times higher than those of the text. */
  static final int LARGE = 3;

  private Nameplate() {}

  /**
   * True for such a row.
   *
   * @param usual height of a letter of the text, in pixels
   */
  static boolean isOne(List<Component> letters, int usual) {
    if (letters.size() < FEWEST) {
      return false;
    }
    int[] heights = letters.stream().mapToInt(p -> p.box().height()).sorted().toArray();
    int middle = heights[heights.length / 2];
    long even =
        letters.stream()
            .filter(p -> p.box().height() > 0.5 * middle && p.box().height() < 1.6 * middle)
            .filter(p -> p.box().width() < 3 * middle && p.fill() > 0.15 && p.fill() < 0.8)
            .count();
    return middle > LARGE * usual && even > 0.6 * letters.size();
  }
}
