package org.stet.segment;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
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
   * What is darker than its surroundings, at 1 / scale of the size.
   *
   * @param image 8-bit gray
   * @param scale how many pixels a side become one
   */
  static Bitmap of(BufferedImage image, int scale) {
    int width = image.getWidth() / scale;
    int height = image.getHeight() / scale;
    byte[] gray = gray(image, scale);
    int[] threshold = new Thresholds(gray, width, height, BLOCK).values();
    int across = (width + BLOCK - 1) / BLOCK;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x += BLOCK) {
        int limit = threshold[y / BLOCK * across + x / BLOCK];
        for (int at = y * width + x; at < y * width + Math.min(width, x + BLOCK); at++) {
          gray[at] = (byte) ((gray[at] & 0xff) < limit ? 1 : 0);
        }
      }
    }
    return new Bitmap(width, height, gray);
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
      for (int left = 0; left < width; left += 32) {
        for (int y = top; y < Math.min(top + 32, height); y++) {
          for (int x = left; x < Math.min(left + 32, width); x++) {
            turned[x * height + y] = ink[y * width + x];
          }
        }
      }
    }
    return new Bitmap(height, width, turned);
  }

  /** The gray image itself at 1 / scale of the size, row by row. */
  static byte[] gray(BufferedImage image, int scale) {
    int width = image.getWidth() / scale;
    int height = image.getHeight() / scale;
    byte[] from = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    if (scale == 1) {
      return from.clone();
    }
    byte[] to = new byte[width * height];
    int stride = image.getWidth();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int sum = 0;
        for (int dy = 0; dy < scale; dy++) {
          int at = (y * scale + dy) * stride + x * scale;
          for (int dx = 0; dx < scale; dx++) {
            sum += from[at + dx] & 0xff;
          }
        }
        to[y * width + x] = (byte) (sum / (scale * scale));
      }
    }
    return to;
  }
}
