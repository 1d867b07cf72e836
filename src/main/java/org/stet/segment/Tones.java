package org.stet.segment;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.stet.page.Box;

/**
 * Finds pictures by their tone: among letters some white paper is always near, in a picture there
 * is none over a large area. Print on gray paper, as in a stain or a tinted box, is no picture.
 */
final class Tones {

  private static final int FINE = FineTones.SIDE;

  /** The brightest place of a picture's cell is darker than this share of the paper around. */
  private static final double DARK = 0.86;

  /** Letters that a column of print has, for each square with a letter's height as its side. */
  private static final double PRINT = 0.1;

  private static final double LEAST_FILL = 0.5;

  private final int cell;
  private final int across;
  private final int down;
  private final FineTones fine;
  private final int[] bright;
  private final Ground paper;
  private final int[] letters;
  private final int letter;

  /**
   * @param image 8-bit gray
   * @param scale how many of its pixels a side are one pixel here
   * @param pieces what stands on it
   * @param letter usual height of a letter, in pixels
   */
  Tones(BufferedImage image, int scale, List<Component> pieces, int letter) {
    this.letter = letter;
    cell = Math.max(2, letter / FINE) * FINE;
    across = Math.max(1, image.getWidth() / scale / cell);
    down = Math.max(1, image.getHeight() / scale / cell);
    bright = new int[across * down];
    letters = new int[across * down];
    fine = new FineTones(image, scale);
    for (int y = 0; y < down * cell / FINE; y++) {
      for (int x = 0; x < across * cell / FINE; x++) {
        int at = y * FINE / cell * across + x * FINE / cell;
        bright[at] = Math.max(bright[at], fine.at(x, y));
      }
    }
    paper = Ground.of(bright, across, down);
    for (Component piece : pieces) {
      int height = piece.box().height();
      if (height > 0.6 * letter && height < 3 * letter && piece.box().width() < 4 * letter) {
        int x = Math.min(across - 1, piece.centreX() / cell);
        letters[Math.min(down - 1, piece.centreY() / cell) * across + x]++;
      }
    }
  }

  /**
   * The boxes of pictures.
   *
   * @param smallest least side of a picture, in pixels
   */
  List<Box> find(int smallest) {
    List<Box> found = new ArrayList<>();
    for (Component part : Components.of(dark())) {
      Box box = part.box();
      boolean inside = box.x() > 0 && box.y() > 0 && box.right() < across && box.bottom() < down;
      boolean wide = Math.max(box.width(), box.height()) * cell >= smallest;
      if (inside && wide && part.fill() > LEAST_FILL && !isPrint(box)) {
        add(box, found, smallest);
      }
    }
    return found.stream()
        .filter(box -> Math.min(box.width(), box.height()) * cell >= smallest)
        .map(
            box -> new Box(box.x() * cell, box.y() * cell, box.width() * cell, box.height() * cell))
        .map(box -> trimmed(box, 2 * cell))
        .toList();
  }

  /**
   * A picture's box without the paper at its sides.
   *
   * @param rough in pixels
   * @param slack by how much it may be too large on each side, in pixels
   */
  Box trimmed(Box rough, int slack) {
    int x = (rough.x() + rough.width() / 2) / cell;
    int y = (rough.y() + rough.height() / 2) / cell;
    return fine.trimmed(rough, slack, DARK * paper.at(x, y));
  }

  /** A sky may be as bright as paper between a dark cloud and a dark sea as wide as it. */
  private void add(Box box, List<Box> found, int smallest) {
    Box grown = box;
    for (int i = found.size() - 1; i >= 0; i--) {
      Box other = found.get(i);
      Box both = grown.union(other);
      boolean asWide =
          Math.abs(grown.x() - other.x()) <= 2 && Math.abs(grown.right() - other.right()) <= 2;
      int gap = both.height() - grown.height() - other.height();
      if (asWide && gap * cell < smallest && !isPrint(both)) {
        grown = both;
        found.remove(i);
      }
    }
    found.add(grown);
  }

  /** Squares of two by two cells without any white: a line of print is lower than they are. */
  private Bitmap dark() {
    byte[] cells = new byte[across * down];
    for (int y = 0; y + 1 < down; y++) {
      for (int x = 0; x + 1 < across; x++) {
        int at = y * across + x;
        int brightest =
            Math.max(
                Math.max(bright[at], bright[at + 1]),
                Math.max(bright[at + across], bright[at + across + 1]));
        if (brightest < DARK * paper.at(x, y)) {
          cells[at] = 1;
          cells[at + 1] = 1;
          cells[at + across] = 1;
          cells[at + across + 1] = 1;
        }
      }
    }
    return new Bitmap(across, down, cells);
  }

  private boolean isPrint(Box box) {
    long count = 0;
    for (int y = box.y(); y < box.bottom(); y++) {
      for (int x = box.x(); x < box.right(); x++) {
        count += letters[y * across + x];
      }
    }
    return count * letter * letter > PRINT * box.area() * cell * cell;
  }
}
