package org.stet.layout;

import java.util.List;

/**
 * How large a line is set: the height of its capitals in pixels. A word's box is as high as its
 * letters reach, so that words without tall or hanging letters have to be scaled to compare.
 */
final class TypeSize {

  private static final String TALL = "bdfhijklt'\"“”‘’!?([])/$%&";
  private static final String HANGING = "gjpqy,;()[]/$";

  private TypeSize() {}

  /** The height of capitals that a word's box speaks for. */
  static double ofWord(String text, int boxHeight) {
    boolean tall = false;
    boolean low = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      tall |= Character.isUpperCase(c) || Character.isDigit(c) || TALL.indexOf(c) >= 0;
      low |= Character.isLowerCase(c);
    }
    double reach = tall ? 1 : low ? 0.68 : 0.8;
    return boxHeight / (reach + hanging(text));
  }

  /** How far the word's letters hang below its line, in heights of capitals. */
  static double hanging(String text) {
    return text.chars().anyMatch(c -> HANGING.indexOf(c) >= 0) ? 0.28 : 0;
  }

  /** The median, which one misread word does not move. */
  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
