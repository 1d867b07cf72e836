package org.stet.segment;

import java.util.List;

/**
 * Tells specks from print: a speck is no letter, and no letter is near. Dots and commas are near
 * letters.
 */
final class Strays {

  private final int letter;
  private final int cell;
  private final Cells<Component> letters = new Cells<>();

  Strays(List<Component> pieces, Scale scale) {
    letter = scale.letter();
    cell = 2 * letter;
    for (Component piece : pieces) {
      if (isLetter(piece)) {
        letters.add(piece.centreX() / cell, piece.centreY() / cell, piece);
      }
    }
  }

  boolean has(Component piece) {
    if (piece.photo() || isLetter(piece)) {
      return false;
    }
    int x = piece.centreX() / cell;
    int y = piece.centreY() / cell;
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        if (!letters.at(x + dx, y + dy).isEmpty()) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isLetter(Component piece) {
    int height = piece.box().height();
    return height >= 0.6 * letter
        && piece.box().width() >= 0.25 * height
        && piece.box().width() <= 10 * height
        && piece.fill() > 0.15;
  }
}
