package org.stet.segment;

import java.util.List;

/**
 * How large a page is set.
 *
 * @param letter the usual height of a letter, in pixels
 */
record Scale(int letter) {

  /** From the pieces of ink: the median height of those that may be letters. */
  static Scale of(List<Component> pieces, int smallest) {
    int[] heights =
        pieces.stream()
            .filter(p -> p.box().height() >= smallest && p.box().width() < 4 * p.box().height())
            .filter(p -> p.fill() > 0.15 && p.box().height() < 3 * p.box().width() + smallest)
            .mapToInt(p -> p.box().height())
            .sorted()
            .toArray();
    return new Scale(heights.length == 0 ? 2 * smallest : heights[heights.length / 2]);
  }

  /** From one line to the next, in pixels. */
  int line() {
    return Math.max(4, letter * 2);
  }

  /** The narrowest gutter, in pixels. */
  int narrowest() {
    return Math.max(2, letter / 6);
  }
}
