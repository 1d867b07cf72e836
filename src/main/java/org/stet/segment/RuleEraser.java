package org.stet.segment;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stet.page.Box;

/** Takes rules out of pixels. */
final class RuleEraser {

  private RuleEraser() {}

  /** A copy of the bitmap without them. */
  static Bitmap bare(Bitmap bitmap, List<Box> level, List<Box> upright) {
    byte[] ink = bitmap.ink().clone();
    List<Box> all = new ArrayList<>(level);
    all.addAll(upright);
    for (Box rule : all) {
      for (int y = Math.max(0, rule.y() - 1);
          y < Math.min(bitmap.height(), rule.bottom() + 1);
          y++) {
        int row = y * bitmap.width();
        Arrays.fill(
            ink,
            row + Math.max(0, rule.x() - 1),
            row + Math.min(bitmap.width(), rule.right() + 1),
            (byte) 0);
      }
    }
    return new Bitmap(bitmap.width(), bitmap.height(), ink);
  }

  /**
   * A copy of a gray image in which the rules have the colour of the paper beside them.
   *
   * @param rules in pixels of a bitmap that is {@code scale} times smaller
   */
  static BufferedImage erase(BufferedImage image, List<Box> rules, int scale) {
    int width = image.getWidth();
    int height = image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    byte[] from = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    byte[] to = ((DataBufferByte) copy.getRaster().getDataBuffer()).getData();
    System.arraycopy(from, 0, to, 0, from.length);
    for (Box rule : rules) {
      int left = Math.max(1, rule.x() * scale - 2);
      int right = Math.min(width - 1, rule.right() * scale + 2);
      int top = Math.max(1, rule.y() * scale - 2);
      int bottom = Math.min(height - 1, rule.bottom() * scale + 2);
      if (right - left < bottom - top) {
        for (int y = top; y < bottom; y++) {
          byte paper = lighter(from[y * width + left - 1], from[y * width + right]);
          Arrays.fill(to, y * width + left, y * width + right, paper);
        }
      } else {
        for (int x = left; x < right; x++) {
          byte paper = lighter(from[(top - 1) * width + x], from[bottom * width + x]);
          for (int y = top; y < bottom; y++) {
            to[y * width + x] = paper;
          }
        }
      }
    }
    return copy;
  }

  private static byte lighter(byte one, byte other) {
    return (one & 0xff) > (other & 0xff) ? one : other;
  }
}
