package org.stet.segment;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import org.stet.page.Box;

/**
 * Means of small squares of a gray image: large enough that the dots of a screen become gray, small
 * enough to tell where a picture ends.
 */
final class FineTones {

  /** Side of a square, in pixels of the bitmap. */
  static final int SIDE = 4;

  /** Along its edge at least this share of a picture is dark. */
  private static final double DARK_SHARE = 0.5;

  private final int across;
  private final int down;
  private final int[] means;

  /**
   * @param image 8-bit gray
   * @param scale how many of its pixels a side are one pixel of the bitmap
   */
  FineTones(BufferedImage image, int scale) {
    byte[] gray = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    across = image.getWidth() / scale / SIDE;
    down = image.getHeight() / scale / SIDE;
    means = new int[across * down];
    for (int y = 0; y < down; y++) {
      for (int x = 0; x < across; x++) {
        means[y * across + x] = mean(gray, image.getWidth(), x, y, SIDE * scale);
      }
    }
  }

  private static int mean(byte[] gray, int stride, int x, int y, int side) {
    int sum = 0;
    for (int dy = 0; dy < side; dy++) {
      int at = (y * side + dy) * stride + x * side;
      for (int dx = 0; dx < side; dx++) {
        sum += gray[at + dx] & 0xff;
      }
    }
    return sum / (side * side);
  }

  int across() {
    return across;
  }

  int down() {
    return down;
  }

  int at(int x, int y) {
    return means[y * across + x];
  }

  /**
   * A picture's box without the paper at its sides, which a rule may stand on.
   *
   * @param rough the box, in pixels of the bitmap
   * @param slack by how much it may be too large, on each side
   * @param level what is darker is no paper
   */
  Box trimmed(Box rough, int slack, double level) {
    int left = Math.max(0, rough.x() / SIDE);
    int top = Math.max(0, rough.y() / SIDE);
    int right = Math.min(across, rough.right() / SIDE);
    int bottom = Math.min(down, rough.bottom() / SIDE);
    int most = Math.min(slack / SIDE, Math.min(right - left, bottom - top) / 3);
    int newLeft =
        left + most - reach(most, i -> columnIsDark(left + most - 1 - i, top, bottom, level));
    int newRight =
        right - most + reach(most, i -> columnIsDark(right - most + i, top, bottom, level));
    int newTop = top + most - reach(most, i -> rowIsDark(top + most - 1 - i, left, right, level));
    int newBottom =
        bottom - most + reach(most, i -> rowIsDark(bottom - most + i, left, right, level));
    return Box.ofCorners(newLeft * SIDE, newTop * SIDE, newRight * SIDE, newBottom * SIDE);
  }

  /** How far a side goes on from within; all the way where it is no clear edge. */
  private static int reach(int most, java.util.function.IntPredicate dark) {
    int far = 0;
    while (far < most && dark.test(far)) {
      far++;
    }
    return far == 0 ? most : far;
  }

  private boolean columnIsDark(int x, int top, int bottom, double level) {
    int dark = 0;
    for (int y = top; y < bottom; y++) {
      dark += at(x, y) < level ? 1 : 0;
    }
    return dark >= DARK_SHARE * (bottom - top);
  }

  private boolean rowIsDark(int y, int left, int right, double level) {
    int dark = 0;
    for (int x = left; x < right; x++) {
      dark += at(x, y) < level ? 1 : 0;
    }
    return dark >= DARK_SHARE * (right - left);
  }
}
