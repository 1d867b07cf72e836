package org.stet.segment;

import java.util.List;
import org.stet.page.Box;

/**
 * Tells what broke off a letter from dirt: it lies within the letter, or close above or below it,
 * like a thin stroke of worn type or the dot of an i. Dirt between letters is no part of one.
 */
final class LetterParts {

  private static final int HIGHEST = 4;
  private static final int WIDEST = 12;

  private final int cell;
  private final int aside;
  private final int apart;
  private final Cells<Box> cells = new Cells<>();

  /**
   * @param pieces what may be letters
   * @param letter usual height of a letter, in pixels
   */
  LetterParts(List<Component> pieces, int letter) {
    cell = 2 * letter;
    aside = letter / 12;
    apart = letter / 3;
    for (Component piece : pieces) {
      Box box = piece.box();
      if (box.height() > 0.45 * letter
          && box.height() < HIGHEST * letter
          && box.width() < WIDEST * letter) {
        file(box);
      }
    }
  }

  private void file(Box box) {
    for (int y = (box.y() - apart) / cell; y <= (box.bottom() + apart) / cell; y++) {
      for (int x = (box.x() - aside) / cell; x <= (box.right() + aside) / cell; x++) {
        cells.add(x, y, box);
      }
    }
  }

  boolean has(Box speck) {
    int x = speck.x() + speck.width() / 2;
    int y = speck.y() + speck.height() / 2;
    for (Box letter : cells.at(x / cell, y / cell)) {
      if (x >= letter.x() - aside
          && x < letter.right() + aside
          && speck.bottom() >= letter.y() - apart
          && speck.y() <= letter.bottom() + apart) {
        return true;
      }
    }
    return false;
  }
}
