package org.stet.segment;

import java.util.ArrayList;
import java.util.List;
import org.stet.page.Box;

/**
 * Letters that stand together.
 *
 * @param pieces at least one
 * @param box around them
 * @param size the median of their heights, in pixels
 */
record Island(List<Component> pieces, Box box, double size) {

  Island {
    pieces = List.copyOf(pieces);
  }

  static Island of(Component piece) {
    return new Island(List.of(piece), piece.box(), piece.box().height());
  }

  static Island of(List<Island> parts) {
    List<Component> all = new ArrayList<>();
    parts.forEach(part -> all.addAll(part.pieces()));
    int[] heights = all.stream().mapToInt(piece -> piece.box().height()).sorted().toArray();
    return new Island(all, Columns.around(all), heights[heights.length / 2]);
  }

  /** White between the two from left to right, in pixels; negative where they overlap. */
  int gapAcross(Island other) {
    return Math.max(box.x(), other.box.x()) - Math.min(box.right(), other.box.right());
  }

  /** Likewise from top to bottom. */
  int gapDown(Island other) {
    return Math.max(box.y(), other.box.y()) - Math.min(box.bottom(), other.box.bottom());
  }

  /** About how many lines it has. */
  int lines(int letter) {
    return Math.max(1, (int) Math.round(box.height() / (2.0 * Math.max(size, letter / 2.0))));
  }

  /** Without the tails of large letters that hang down into smaller print below. */
  Island without(List<Island> all) {
    int[] bottoms = pieces.stream().mapToInt(piece -> piece.box().bottom()).sorted().toArray();
    double feet = bottoms[bottoms.length / 2] - size / 5;
    return all.stream()
        .filter(other -> other.size < size / 1.6 && other.box.intersects(box))
        .map(other -> other.box.y())
        .filter(top -> top > feet)
        .min(Integer::compare)
        .map(this::above)
        .orElse(this);
  }

  private Island above(int y) {
    List<Component> cut =
        pieces.stream()
            .filter(piece -> piece.box().y() < y)
            .map(piece -> piece.box().bottom() > y ? piece.above(y) : piece)
            .toList();
    return new Island(cut, Columns.around(cut), size);
  }

  /** How far a place is from it, squared. */
  long away(Box place) {
    long x = place.x() + place.width() / 2L;
    long y = place.y() + place.height() / 2L;
    long dx = Math.max(0, Math.max(box.x() - x, x - box.right()));
    long dy = Math.max(0, Math.max(box.y() - y, y - box.bottom()));
    return dx * dx + dy * dy;
  }
}
