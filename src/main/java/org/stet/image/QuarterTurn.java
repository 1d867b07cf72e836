package org.stet.image;

import org.stet.page.image.PageTransform;

/** Turns a page by 90, 180 or 270 degrees, pixel by pixel, without loss. */
final class QuarterTurn {

  private QuarterTurn() {}

  /** The page turned clockwise by that many degrees. */
  static Gray of(Gray page, int degrees) {
    int w = page.width();
    int h = page.height();
    boolean sideways = degrees % 180 != 0;
    Gray turned = Gray.blank(sideways ? h : w, sideways ? w : h);
    // The turned pixel of (0, 0), and how far one step right and one step down in the page lead.
    int start = degrees == 90 ? h - 1 : degrees == 180 ? w * h - 1 : h * (w - 1);
    int right = degrees == 90 ? h : degrees == 180 ? -1 : -h;
    int down = degrees == 90 ? -1 : degrees == 180 ? -w : 1;
    for (int y = 0; y < h; y++) {
      int to = start + y * down;
      int from = y * w;
      for (int x = 0; x < w; x++) {
        turned.bytes()[to] = page.bytes()[from + x];
        to += right;
      }
    }
    return turned;
  }

  /** From the turned page back to one of that size before. */
  static PageTransform back(int width, int height, int degrees) {
    return switch (degrees) {
      case 90 -> new PageTransform(0, -1, 1, 0, 0, height);
      case 180 -> new PageTransform(-1, 0, 0, -1, width, height);
      case 270 -> new PageTransform(0, 1, -1, 0, width, 0);
      default -> throw new IllegalArgumentException("not a quarter turn: " + degrees);
    };
  }
}
