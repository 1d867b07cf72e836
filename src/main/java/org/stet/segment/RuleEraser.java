package org.stet.segment;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import java.util.List;
import org.stet.page.Box;

/** Takes rules out of pixels. */
final class RuleEraser {

  /** How far from a rule its paper is looked for, in pixels. */
  private static final int NEAR = 6;

  private static final int FAR = 4 * NEAR;

  /** Paper is lighter. */
  private static final int DARK = 100;

  private RuleEraser() {}

  /** A copy of the bitmap without them. */
  static Bitmap bare(Bitmap bitmap, List<Box> runs) {
    byte[] ink = bitmap.ink().clone();
    for (Box run : runs) {
      for (int y = Math.max(0, run.y() - 1); y < Math.min(bitmap.height(), run.bottom() + 1); y++) {
        int row = y * bitmap.width();
        Arrays.fill(
            ink,
            row + Math.max(0, run.x() - 1),
            row + Math.min(bitmap.width(), run.right() + 1),
            (byte) 0);
      }
    }
    return new Bitmap(bitmap.width(), bitmap.height(), ink);
  }

  /**
   * A copy of a gray image in which the rules have the colour of the paper nearby.
   *
   * @param runs in pixels of a bitmap that is {@code scale} times smaller
   */
  static BufferedImage erase(BufferedImage image, List<Box> runs, int scale) {
    int width = image.getWidth();
    int height = image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    byte[] from = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    byte[] to = ((DataBufferByte) copy.getRaster().getDataBuffer()).getData();
    System.arraycopy(from, 0, to, 0, from.length);
    for (Box run : runs) {
      int left = Math.max(0, (run.x() - 1) * scale);
      int right = Math.min(width, (run.right() + 1) * scale);
      int top = Math.max(0, (run.y() - 1) * scale);
      int bottom = Math.min(height, (run.bottom() + 1) * scale);
      if (run.height() > run.width()) {
        for (int y = top; y < bottom; y++) {
          byte paper = lightest(from, y * width, 1, left, right, width);
          Arrays.fill(to, y * width + left, y * width + right, paper);
        }
      } else {
        for (int x = left; x < right; x++) {
          byte paper = lightest(from, x, width, top, bottom, height);
          for (int y = top; y < bottom; y++) {
            to[y * width + x] = paper;
          }
        }
      }
    }
    return copy;
  }

  /** The lightest pixel near a stretch, across it; further away where all near are of the rule. */
  private static byte lightest(byte[] gray, int base, int step, int from, int to, int end) {
    int lightest = 0;
    for (int near = NEAR; near <= FAR && lightest < DARK; near *= 2) {
      for (int i = Math.max(0, from - near); i < Math.min(end, to + near); i++) {
        lightest = Math.max(lightest, gray[base + i * step] & 0xff);
      }
    }
    return (byte) lightest;
  }
}
