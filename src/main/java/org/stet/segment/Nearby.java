package org.stet.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stet.page.Box;

/** Finds what stands near a place without going over the whole page. */
final class Nearby {

  private final int cell;
  private final Cells<Component> cells = new Cells<>();

  /**
   * @param cell side of the squares in which pieces are filed by their middles, in pixels
   */
  Nearby(List<Component> pieces, int cell) {
    this.cell = cell;
    for (Component piece : pieces) {
      cells.add(piece.centreX() / cell, piece.centreY() / cell, piece);
    }
  }

  /** Those whose middle is in a box or no further from it than so many pixels. */
  Stream<Component> within(Box box, int reach) {
    Box wide =
        Box.ofCorners(box.x() - reach, box.y() - reach, box.right() + reach, box.bottom() + reach);
    List<Component> found = new ArrayList<>();
    for (int y = Math.floorDiv(wide.y(), cell); y <= wide.bottom() / cell; y++) {
      for (int x = Math.floorDiv(wide.x(), cell); x <= wide.right() / cell; x++) {
        found.addAll(cells.at(x, y));
      }
    }
    return found.stream().filter(piece -> holds(wide, piece));
  }

  private static boolean holds(Box box, Component piece) {
    return piece.centreX() >= box.x()
        && piece.centreX() < box.right()
        && piece.centreY() >= box.y()
        && piece.centreY() < box.bottom();
  }
}
