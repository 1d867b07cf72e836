package org.stet.image;

/** Finds the part of a page that holds most print. */
final class TextPatch {

  /** Share of the page's sides that a part takes at least. */
  private static final int PARTS = 4;

  private static final int SMALLEST = 1200;

  private TextPatch() {}

  static Gray of(Gray page, Ink ink) {
    int width = Math.min(page.width(), Math.max(SMALLEST, page.width() / PARTS));
    int height = Math.min(page.height(), Math.max(SMALLEST, page.height() / PARTS));
    double scale = (double) ink.width() / page.width();
    int bestX = 0;
    int bestY = 0;
    long most = -1;
    for (int y = 0; y <= page.height() - height; y += Math.max(1, height / 4)) {
      for (int x = 0; x <= page.width() - width; x += Math.max(1, width / 4)) {
        long sum = sum(ink, scale, x, y, width, height);
        if (sum > most) {
          most = sum;
          bestX = x;
          bestY = y;
        }
      }
    }
    return page.cut(bestX, bestY, width, height);
  }

  private static long sum(Ink ink, double scale, int left, int top, int width, int height) {
    long sum = 0;
    int bottom = (int) Math.min(ink.height(), (top + height) * scale);
    int right = (int) Math.min(ink.width(), (left + width) * scale);
    for (int y = (int) (top * scale); y < bottom; y++) {
      for (int x = (int) (left * scale); x < right; x++) {
        sum += ink.at(x, y);
      }
    }
    return sum;
  }
}
