package org.stet.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.page.Box;

/**
 * Letters of display type. Between them, and between their words, is more white than in a gutter,
 * so that they count as wider than they are.
 */
final class Display {

  /** Letters of large type are so many times as high as those of the text. */
  private static final double LARGER = 1.5;

  private final int letter;
  private final Map<Component, Integer> spreads = new HashMap<>();
  private final List<Box> gaps;

  Display(List<Component> letters, Scale scale) {
    letter = scale.letter();
    List<Component> large =
        letters.stream()
            .filter(piece -> !piece.photo() && piece.box().height() > LARGER * letter)
            .filter(piece -> isDisplay(piece.box(), letters))
            .toList();
    for (Component piece : large) {
      Box box = piece.box();
      boolean stroke = box.width() < 0.3 * box.height();
      boolean restOfRule = box.width() * 8 < box.height();
      if (!restOfRule && box.height() > (stroke ? 2.2 : 1.8) * letter) {
        spreads.put(piece, box.height() * 9 / 25);
      }
    }
    gaps = WordGaps.of(large);
  }

  /** White between words of a line, which parts no columns. */
  List<Box> gaps() {
    return gaps;
  }

  boolean has(Component piece) {
    return spreads.containsKey(piece);
  }

  /**
   * By how much a piece counts as wider on each side, in pixels; 0 for letters of body type, less
   * for pictures.
   */
  int spread(Component piece) {
    if (piece.photo()) {
      // The edge of a picture is known to about a line.
      return -2 * letter;
    }
    return piece.box().height() > LARGER * letter ? spreads.getOrDefault(piece, 0) : 0;
  }

  /** In display type the letters around are as high; else it is lines of body type that touch. */
  private boolean isDisplay(Box box, List<Component> all) {
    int around = 0;
    long heights = 0;
    int reach = box.height() * 3 / 2;
    for (Component other : all) {
      Box beside = other.box();
      if (beside.y() < box.bottom()
          && beside.bottom() > box.y()
          && beside.x() < box.right() + reach
          && beside.right() > box.x() - reach) {
        around++;
        heights += beside.height();
      }
    }
    return heights > 1.5 * letter * around;
  }
}
