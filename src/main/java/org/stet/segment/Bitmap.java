package org.stet.segment;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import org.stet.page.Box;

/**
 * Black on white: one byte a pixel, 1 for ink. May be smaller than the image that it was made from.
 */
final class Bitmap {

  private static final int BLOCK = 16;

  private final int width;
  private final int height;
  private final byte[] ink;

  Bitmap(int width, int height, byte[] ink) {
    this.width = width;
    this.height = height;
    this.ink = ink;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** The pixels themselves, row by row. */
  byte[] ink() {
    return ink;
  }

  /**
   * What is darker than its surroundings.
   *
   * @param gray row by row, as {@link #gray} gives it
   * @param width in pixels
   */
  static Bitmap of(byte[] gray, int width) {
    int height = gray.length / width;
    byte[] ink = new byte[gray.length];
    int[] threshold = new Thresholds(gray, width, height, BLOCK).values();
    int across = (width + BLOCK - 1) / BLOCK;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x += BLOCK) {
        int limit = threshold[y / BLOCK * across + x / BLOCK];
        int end = y * width + Math.min(width, x + BLOCK);
        for (int at = y * width + x; at < end; at++) {
          if ((gray[at] & 0xff) < limit) {
            ink[at] = 1;
          }
        }
      }
    }
    return new Bitmap(width, height, ink);
  }

  /** True where a pixel is ink; outside there is none. */
  boolean has(int x, int y) {
    return x >= 0 && y >= 0 && x < width && y < height && ink[y * width + x] != 0;
  }

  /** How many pixels of a box are ink. */
  long inked(Box box) {
    long inked = 0;
    for (int y = Math.max(0, box.y()); y < Math.min(height, box.bottom()); y++) {
      for (int x = Math.max(0, box.x()); x < Math.min(width, box.right()); x++) {
        inked += ink[y * width + x];
      }
    }
    return inked;
  }

  Bitmap transposed() {
    byte[] turned = new byte[ink.length];
    for (int top = 0; top < height; top += 32) {
      int bottom = Math.min(top + 32, height);
      for (int left = 0; left < width; left += 32) {
        int right = Math.min(left + 32, width);
        for (int y = top; y < bottom; y++) {
          int row = y * width;
          for (int x = left; x < right; x++) {
            if (ink[row + x] != 0) {
              turned[x * height + y] = 1;
            }
          }
        }
      }
    }
    return new Bitmap(height, width, turned);
  }

  /**
   * A gray image at 1 / scale of its size, row by row.
   *
   * @param image 8-bit gray
   * @param scale how many pixels a side become one
   */
  static byte[] gray(BufferedImage image, int scale) {
    int width = image.getWidth() / scale;
    int height = image.getHeight() / scale;
    byte[] from = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    if (scale == 1) {
      return from.clone();
    }
    byte[] to = new byte[width * height];
    int stride = image.getWidth();
    int[] sums = new int[width];
    for (int y = 0; y < height; y++) {
      Arrays.fill(sums, 0);
      for (int row = y * scale; row < (y + 1) * scale; row++) {
        int at = row * stride;
        for (int x = 0; x < width; x++) {
          int sum = 0;
          for (int end = at + scale; at < end; at++) {
            sum += from[at] & 0xff;
          }
          sums[x] += sum;
        }
      }
      for (int x = 0; x < width; x++) {
        to[y * width + x] = (byte) (sums[x] / (scale * scale));
      }
    }
    return to;
  }
}
