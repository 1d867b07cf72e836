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
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double fromX = toPixels.a() * (x + 0.5) + toPixels.c() * (y + 0.5) + toPixels.e() - 0.5;
        double fromY = toPixels.b() * (x + 0.5) + toPixels.d() * (y + 0.5) + toPixels.f() - 0.5;
        turned.bytes()[y * width + x] =
            (byte) between(page, (int) (fromX * ONE), (int) (fromY * ONE), paper);
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
    int upper = page.at(x, y) * (ONE - right) + page.at(x + 1, y) * right;
    int lower = page.at(x, y + 1) * (ONE - right) + page.at(x + 1, y + 1) * right;
    return (upper * (ONE - down) + lower * down + ONE * ONE / 2) >> 16;
  }
}
