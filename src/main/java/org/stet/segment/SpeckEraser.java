package org.stet.segment;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import java.util.List;
import org.stet.page.Box;

/** Takes specks out of pixels: the reader would take them for points and commas. */
final class SpeckEraser {

  private final byte[] gray;
  private final int width;
  private final int height;

  private SpeckEraser(BufferedImage image) {
    gray = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    width = image.getWidth();
    height = image.getHeight();
  }

  /**
   * Gives specks the colour of the paper round them.
   *
   * @param image 8-bit gray; is drawn on
   * @param specks in pixels of a bitmap that is {@code scale} times smaller
   */
  static void erase(BufferedImage image, List<Box> specks, int scale) {
    SpeckEraser eraser = new SpeckEraser(image);
    for (Box speck : specks) {
      eraser.erase(
          Box.ofCorners(
              speck.x() * scale - 1,
              speck.y() * scale - 1,
              speck.right() * scale + 1,
              speck.bottom() * scale + 1));
    }
  }

  private void erase(Box speck) {
    int left = Math.max(0, speck.x());
    int right = Math.min(width, speck.right());
    int top = Math.max(0, speck.y());
    int bottom = Math.min(height, speck.bottom());
    byte paper = around(left, top, right, bottom);
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        int at = y * width + x;
        if ((gray[at] & 0xff) < (paper & 0xff)) {
          gray[at] = paper;
        }
      }
    }
  }

  /** What most pixels of the rim are at least as dark as: letters may stand on one side. */
  private byte around(int left, int top, int right, int bottom) {
    int[] rim = new int[2 * (right - left + bottom - top)];
    int count = 0;
    for (int x = left; x < right; x++) {
      rim[count++] = gray[top * width + x] & 0xff;
      rim[count++] = gray[(bottom - 1) * width + x] & 0xff;
    }
    for (int y = top; y < bottom; y++) {
      rim[count++] = gray[y * width + left] & 0xff;
      rim[count++] = gray[y * width + right - 1] & 0xff;
    }
    Arrays.sort(rim);
    return (byte) rim[rim.length * 2 / 3];
  }
}
