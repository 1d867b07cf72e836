package org.stet.image;

import java.awt.geom.AffineTransform;
import org.stet.page.image.PageTransform;

/**
 * A small turn about the middle of a page, onto a canvas that holds all of it.
 *
 * @param width of the turned page, in pixels
 * @param height of the turned page, in pixels
 * @param toPixels from the turned page to the one before
 */
record Rotation(int width, int height, PageTransform toPixels) {

  /** Weights of neighbouring pixels are kept in 1/256. */
  private static final int ONE = 256;

  /** Turns clockwise. */
  static Rotation by(double degrees, int width, int height) {
    double radians = Math.toRadians(degrees);
    double cos = Math.abs(Math.cos(radians));
    double sin = Math.abs(Math.sin(radians));
    int newWidth = (int) Math.ceil(width * cos + height * sin);
    int newHeight = (int) Math.ceil(width * sin + height * cos);
    AffineTransform back = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
    back.rotate(-radians);
    back.translate(-newWidth / 2.0, -newHeight / 2.0);
    return new Rotation(newWidth, newHeight, PageTransform.of(back));
  }

  /** The turned page, each pixel from the four nearest ones; around it lies paper. */
  Gray of(Gray page, int paper) {
    Gray turned = Gray.blank(width, height);
    byte[] bytes = turned.bytes();
    double acrossX = toPixels.a();
    double acrossY = toPixels.b();
    for (int y = 0; y < height; y++) {
      double rowX = toPixels.c() * (y + 0.5) + toPixels.e() - 0.5;
      double rowY = toPixels.d() * (y + 0.5) + toPixels.f() - 0.5;
      for (int x = 0; x < width; x++) {
        int fromX = (int) ((acrossX * (x + 0.5) + rowX) * ONE);
        int fromY = (int) ((acrossY * (x + 0.5) + rowY) * ONE);
        bytes[y * width + x] = (byte) between(page, fromX, fromY, paper);
      }
    }
    return turned;
  }

  private static int between(Gray page, int x256, int y256, int paper) {
    int x = x256 >> 8;
    int y = y256 >> 8;
    if (x < 0 || y < 0 || x >= page.width() - 1 || y >= page.height() - 1) {
      return paper;
    }
    int right = x256 & ONE - 1;
    int down = y256 & ONE - 1;
    byte[] from = page.bytes();
    int at = y * page.width() + x;
    int below = at + page.width();
    int upper = (from[at] & 0xff) * (ONE - right) + (from[at + 1] & 0xff) * right;
    int lower = (from[below] & 0xff) * (ONE - right) + (from[below + 1] & 0xff) * right;
    return (upper * (ONE - down) + lower * down + ONE * ONE / 2) >> 16;
  }
}
