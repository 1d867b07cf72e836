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

  /** The next letter of a line is nearer, in heights of letters. */
  private static final int NEXT = 2;

  private final int letter;
  private final Map<Component, Sides> spreads = new HashMap<>();

  /** By how much a letter counts as wider, in pixels. */
  private record Sides(int left, int right) {
    static final Sides NONE = new Sides(0, 0);
  }

  Display(List<Component> letters, Scale scale) {
    letter = scale.letter();
    List<Component> display =
        letters.stream()
            .filter(piece -> isLarge(piece) && isDisplay(piece.box(), letters))
            .toList();
    for (Component piece : display) {
      int spread = piece.box().height() * 9 / 25;
      spreads.put(
          piece,
          new Sides(
              display.stream().anyMatch(other -> isNext(other, piece)) ? spread : 0,
              display.stream().anyMatch(other -> isNext(piece, other)) ? spread : 0));
    }
  }

  private boolean isLarge(Component piece) {
    Box box = piece.box();
    boolean stroke = box.width() < 0.3 * box.height();
    boolean restOfRule = box.width() * 8 < box.height();
    return !piece.photo() && !restOfRule && box.height() > (stroke ? 2.2 : 1.8) * letter;
  }

  /** True when the line goes on from the one to the other. */
  private static boolean isNext(Component left, Component right) {
    Box from = left.box();
    Box to = right.box();
    int shared = Math.min(from.bottom(), to.bottom()) - Math.max(from.y(), to.y());
    return left.centreX() < right.centreX()
        && to.x() - from.right() < NEXT * Math.max(from.height(), to.height())
        && 2 * shared > Math.min(from.height(), to.height());
  }

  boolean has(Component piece) {
    return spreads.containsKey(piece);
  }

  /**
   * By how much a piece counts as wider on its left, in pixels; 0 for letters of body type and
   * where a line of display type ends, less for pictures.
   */
  int left(Component piece) {
    // The edge of a picture is known to about a line.
    return piece.photo() ? -2 * letter : spreads.getOrDefault(piece, Sides.NONE).left();
  }

  /** Likewise on its right. */
  int right(Component piece) {
    return piece.photo() ? -2 * letter : spreads.getOrDefault(piece, Sides.NONE).right();
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
