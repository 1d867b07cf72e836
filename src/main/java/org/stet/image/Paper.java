package org.stet.image;

import java.util.Arrays;

/**
 * How bright the paper is, over the page: the level that nine of ten pixels of a small block stay
 * below.
 */
final class Paper {

  /** Side of a block in pixels; a quarter inch at 100 dots per inch. */
  static final int BLOCK = 24;

  private static final double BRIGHT_SHARE = 0.9;

  /** Blocks darker than this share of the page's usual paper are photographs or no paper at all. */
  private static final double DARK = 0.5;

  private final int columns;
  private final int rows;
  private final int[] levels;
  private final int usual;

  private Paper(int columns, int rows, int[] levels) {
    this.columns = columns;
    this.rows = rows;
    this.levels = levels;
    int[] sorted = levels.clone();
    Arrays.sort(sorted);
    this.usual = sorted[sorted.length * 2 / 3];
  }

  static Paper of(Gray gray) {
    int columns = (gray.width() + BLOCK - 1) / BLOCK;
    int rows = (gray.height() + BLOCK - 1) / BLOCK;
    int[] levels = new int[columns * rows];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        levels[row * columns + column] = level(gray, column * BLOCK, row * BLOCK);
      }
    }
    return new Paper(columns, rows, levels);
  }

  private static int level(Gray gray, int left, int top) {
    int[] counts = new int[256];
    int right = Math.min(gray.width(), left + BLOCK);
    int bottom = Math.min(gray.height(), top + BLOCK);
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        counts[gray.at(x, y)]++;
      }
    }
    int above = (int) ((1 - BRIGHT_SHARE) * (right - left) * (bottom - top));
    int value = 255;
    for (int seen = counts[value]; seen <= above && value > 0; seen += counts[value]) {
      value--;
    }
    return value;
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  /** Brightness of the paper in most of the page, 0..255. */
  int usual() {
    return usual;
  }

  /** Brightness in a block and those around it, so that a headline does not pass for paper. */
  int around(int column, int row) {
    int level = 0;
    for (int r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
      for (int c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
        level = Math.max(level, levels[r * columns + c]);
      }
    }
    return level;
  }

  boolean isDark(int column, int row) {
    return levels[row * columns + column] < DARK * usual;
  }

  /**
   * How uneven the light is: the share by which the darker paper of the page is darker than its
   * brighter paper, 0..1.
   */
  double unevenness() {
    int[] paper = Arrays.stream(levels).filter(level -> level >= DARK * usual).sorted().toArray();
    if (paper.length < 2) {
      return 0;
    }
    double low = paper[paper.length / 20];
    double high = paper[paper.length - 1 - paper.length / 20];
    return high == 0 ? 0 : 1 - low / high;
  }
}
