package org.stet.image;

/**
 * How much darker than the paper around it each pixel of a reduced page is; photographs and the
 * dark rim of a scan count as empty.
 */
final class Ink {

  /** Dots per inch at which lines of small print are still apart. */
  static final int RESOLUTION = 150;

  private static final double FAINT = 0.25;
  private static final double FILLED = 0.6;

  private final int width;
  private final int height;
  private final byte[] depth;

  private Ink(int width, int height, byte[] depth) {
    this.width = width;
    this.height = height;
    this.depth = depth;
  }

  /** The ink of a page, reduced to about {@link #RESOLUTION}. */
  static Ink of(Gray page, int resolution) {
    Gray small = page.reduced((int) Math.max(1, Math.round((double) resolution / RESOLUTION)));
    Paper paper = Paper.of(small);
    Ink ink = new Ink(small.width(), small.height(), new byte[small.bytes().length]);
    for (int row = 0; row < paper.rows(); row++) {
      for (int column = 0; column < paper.columns(); column++) {
        if (!paper.isDark(column, row)) {
          ink.fill(small, column, row, paper.around(column, row));
        }
      }
    }
    return ink;
  }

  private void fill(Gray small, int column, int row, int paper) {
    int left = column * Paper.BLOCK;
    int top = row * Paper.BLOCK;
    int right = Math.min(width, left + Paper.BLOCK);
    int bottom = Math.min(height, top + Paper.BLOCK);
    int inked = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        int depth = paper - small.at(x, y);
        if (depth > FAINT * paper) {
          this.depth[y * width + x] = (byte) (depth / 2);
          inked++;
        }
      }
    }
    if (inked > FILLED * (right - left) * (bottom - top)) {
      clear(left, top, right, bottom);
    }
  }

  private void clear(int left, int top, int right, int bottom) {
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        depth[y * width + x] = 0;
      }
    }
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** 0 (paper) to 127 (black). */
  int at(int x, int y) {
    return depth[y * width + x];
  }

  /** Rows for columns: what runs down the page runs across it then. */
  Ink transposed() {
    Ink turned = new Ink(height, width, new byte[depth.length]);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        turned.depth[x * height + y] = depth[y * width + x];
      }
    }
    return turned;
  }
}
