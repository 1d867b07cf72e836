package org.stet.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.stet.page.image.GraySamples;

/**
 * 8-bit gray pixels with direct access to their bytes, row by row; 0 is black. A step never writes
 * into the pixels that it was given: the scan may share them.
 */
final class Gray {

  private final BufferedImage image;
  private final byte[] bytes;
  private final int width;
  private final Map<Integer, Gray> reductions = new HashMap<>();

  private Gray(BufferedImage image) {
    this.image = image;
    this.bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    this.width = image.getWidth();
  }

  /** New pixels, all black. */
  static Gray blank(int width, int height) {
    return new Gray(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY));
  }

  /** The pixels of an image for which {@link #shares} holds. */
  static Gray sharing(BufferedImage image) {
    return new Gray(image);
  }

  /** Whether the bytes of an image can be used as they are: gray, whole, without gaps. */
  static boolean shares(BufferedImage image) {
    return GraySamples.of(image).isPresent();
  }

  int width() {
    return width;
  }

  int height() {
    return image.getHeight();
  }

  byte[] bytes() {
    return bytes;
  }

  BufferedImage image() {
    return image;
  }

  int at(int x, int y) {
    return bytes[y * width + x] & 0xff;
  }

  Gray copy() {
    Gray copy = blank(width(), height());
    System.arraycopy(bytes, 0, copy.bytes, 0, bytes.length);
    return copy;
  }

  /** A part of the pixels, copied. */
  Gray cut(int left, int top, int width, int height) {
    Gray part = blank(width, height);
    for (int y = 0; y < height; y++) {
      System.arraycopy(bytes, (top + y) * width() + left, part.bytes, y * width, width);
    }
    return part;
  }

  /** How many pixels there are of each of the 256 values. */
  int[] histogram() {
    return GraySamples.histogram(bytes);
  }

  /**
   * Each square of {@code factor} x {@code factor} pixels made one by its mean. Several steps ask
   * for the same one, so that it is kept.
   */
  Gray reduced(int factor) {
    return factor <= 1 ? this : reductions.computeIfAbsent(factor, this::reduce);
  }

  private Gray reduce(int factor) {
    Gray small = blank(Math.max(1, width() / factor), Math.max(1, height() / factor));
    int[] sums = new int[small.width()];
    for (int y = 0; y < small.height(); y++) {
      int rows = Math.min(factor, height() - y * factor);
      int columns = Math.min(factor, width());
      sum(y * factor, rows, columns, sums);
      for (int x = 0; x < sums.length; x++) {
        small.bytes[y * sums.length + x] = (byte) (sums[x] / (rows * columns));
      }
    }
    return small;
  }

  private void sum(int top, int rows, int columns, int[] sums) {
    byte[] from = bytes;
    Arrays.fill(sums, 0);
    for (int y = top; y < top + rows; y++) {
      int at = y * width;
      for (int x = 0; x < sums.length; x++) {
        int sum = 0;
        for (int i = 0; i < columns; i++) {
          sum += from[at++] & 0xff;
        }
        sums[x] += sum;
      }
    }
  }
}
