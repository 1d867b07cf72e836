package org.stet.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stet.page.Box;

/**
 * Finds pictures by what they are not: where most ink is no letters but dots and large shapes, over
 * a large area without gaps.
 */
final class Halftones {

  private static final double LEAST_INK = 0.08;
  private static final double OTHER_INK = 0.65;
  private static final double LEAST_FILL = 0.55;
  private static final double DARK = 0.35;
  private static final double EDGE_FILL = 0.3;

  /** Mastheads have letters of up to this share of the page's height. */
  private static final double LARGEST_LETTER = 0.05;

  private final int cell;
  private final int across;
  private final int down;
  private final long[] inked;
  private final long[] letters;
  private final long[] print;

  Halftones(Bitmap bitmap, List<Component> pieces, int letter) {
    cell = 2 * letter;
    across = bitmap.width() / cell + 1;
    down = bitmap.height() / cell + 1;
    inked = new long[across * down];
    letters = new long[across * down];
    print = new long[across * down];
    for (int y = 0; y < bitmap.height(); y++) {
      int row = y * bitmap.width();
      for (int x = 0; x < bitmap.width(); x += cell) {
        int sum = 0;
        for (int at = row + x; at < row + Math.min(bitmap.width(), x + cell); at++) {
          sum += bitmap.ink()[at];
        }
        inked[y / cell * across + x / cell] += sum;
      }
    }
    for (Component piece : pieces) {
      if (isLetter(piece, letter, bitmap.height())) {
        addLetter(piece);
      }
    }
  }

  /**
   * A letter's ink is taken to be even in its box; what may be print is all ink in a large one's.
   */
  private void addLetter(Component piece) {
    Box box = piece.box();
    for (int y = box.y() / cell; y <= (box.bottom() - 1) / cell; y++) {
      for (int x = box.x() / cell; x <= (box.right() - 1) / cell; x++) {
        long shared = new Box(x * cell, y * cell, cell, cell).intersection(box).area();
        long even = piece.area() * shared / box.area();
        letters[y * across + x] += even;
        print[y * across + x] += box.height() > cell ? shared : even;
      }
    }
  }

  /** True for bright spots and edges of large dark shapes. */
  boolean covers(Component piece) {
    int at = piece.centreY() / cell * across + piece.centreX() / cell;
    return piece.box().height() < cell && inked[at] - letters[at] > DARK * cell * cell;
  }

  /**
   * How much of the ink where these stand is letters, 0..1: little in a picture. 1 where all are
   * display type.
   */
  double share(List<Component> part) {
    long own = 0;
    long all = 0;
    Set<Integer> seen = new HashSet<>();
    for (Component piece : part) {
      int at = piece.centreY() / cell * across + piece.centreX() / cell;
      if (piece.box().height() < cell && seen.add(at)) {
        own += Math.min(letters[at], inked[at]);
        all += inked[at];
      }
    }
    return seen.isEmpty() ? 1 : (double) own / Math.max(1, all);
  }

  private static boolean isLetter(Component piece, int letter, int pageHeight) {
    int side = Math.max(piece.box().height(), piece.box().width());
    return piece.box().height() >= 0.5 * letter
        && side < Math.max(12 * letter, LARGEST_LETTER * pageHeight);
  }

  /**
   * The boxes of pictures.
   *
   * @param smallest least side of a picture, in pixels
   */
  List<Box> find(int smallest) {
    byte[] cells = new byte[across * down];
    for (int i = 0; i < cells.length; i++) {
      boolean dark = inked[i] > LEAST_INK * cell * cell;
      cells[i] = (byte) (dark && inked[i] - print[i] > OTHER_INK * inked[i] ? 1 : 0);
    }
    Bitmap map = new Bitmap(across, down, cells);
    List<Box> found = new ArrayList<>();
    for (Component part : Components.of(map)) {
      Box box = trimmed(map, part.box());
      boolean large = Math.min(box.width(), box.height()) * cell >= smallest;
      if (large && map.inked(box) > LEAST_FILL * box.area()) {
        found.add(new Box(box.x() * cell, box.y() * cell, box.width() * cell, box.height() * cell));
      }
    }
    return found;
  }

  /** Without the outer rows and columns that are mostly empty: a caption may stand there. */
  private static Box trimmed(Bitmap map, Box box) {
    Box left = box;
    while (left.width() > 1 && left.height() > 1) {
      Box inner = inner(map, left);
      if (inner.equals(left)) {
        return left;
      }
      left = inner;
    }
    return left;
  }

  private static Box inner(Bitmap map, Box box) {
    int x = isFull(map, new Box(box.x(), box.y(), 1, box.height())) ? 0 : 1;
    int y = isFull(map, new Box(box.x(), box.y(), box.width(), 1)) ? 0 : 1;
    int right = isFull(map, new Box(box.right() - 1, box.y(), 1, box.height())) ? 0 : 1;
    int bottom = isFull(map, new Box(box.x(), box.bottom() - 1, box.width(), 1)) ? 0 : 1;
    return Box.ofCorners(box.x() + x, box.y() + y, box.right() - right, box.bottom() - bottom);
  }

  private static boolean isFull(Bitmap map, Box line) {
    return map.inked(line) >= EDGE_FILL * line.area();
  }
}
