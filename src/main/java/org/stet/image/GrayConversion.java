package org.stet.image;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * Makes 8-bit gray of bilevel, gray, palette and colour scans.
 *
 * <p>Java's own conversion treats gray as linear light and so darkens or lightens what it draws;
 * here gray samples stay as they are and colour is weighed as it is stored (ITU-R BT.601).
 */
final class GrayConversion {

  private GrayConversion() {}

  static Gray of(BufferedImage scan) {
    if (Gray.shares(scan)) {
      return Gray.sharing(scan);
    }
    if (scan.getColorModel() instanceof IndexColorModel palette) {
      return bySample(scan, grayOf(palette));
    }
    if (scan.getRaster().getNumBands() == 1) {
      return bySample(scan, ramp(scan.getColorModel().getComponentSize(0)));
    }
    return ofColour(scan);
  }

  private static int[] grayOf(IndexColorModel palette) {
    int[] gray = new int[palette.getMapSize()];
    for (int i = 0; i < gray.length; i++) {
      gray[i] = onWhite(palette.getRGB(i));
    }
    return gray;
  }

  private static int[] ramp(int bits) {
    int top = (1 << bits) - 1;
    int[] gray = new int[top + 1];
    for (int i = 0; i <= top; i++) {
      gray[i] = (int) Math.round(255.0 * i / top);
    }
    return gray;
  }

  private static Gray bySample(BufferedImage scan, int[] grayOfSample) {
    Gray gray = Gray.blank(scan.getWidth(), scan.getHeight());
    Raster raster = scan.getRaster();
    int[] row = new int[scan.getWidth()];
    for (int y = 0; y < scan.getHeight(); y++) {
      raster.getSamples(raster.getMinX(), raster.getMinY() + y, row.length, 1, 0, row);
      for (int x = 0; x < row.length; x++) {
        gray.bytes()[y * row.length + x] = (byte) grayOfSample[row[x]];
      }
    }
    return gray;
  }

  private static Gray ofColour(BufferedImage scan) {
    Gray gray = Gray.blank(scan.getWidth(), scan.getHeight());
    int[] row = new int[scan.getWidth()];
    for (int y = 0; y < scan.getHeight(); y++) {
      scan.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int x = 0; x < row.length; x++) {
        gray.bytes()[y * row.length + x] = (byte) onWhite(row[x]);
      }
    }
    return gray;
  }

  /** The brightness of a colour; what is transparent shows white paper. */
  private static int onWhite(int argb) {
    int alpha = argb >>> 24;
    int luma =
        (299 * (argb >> 16 & 0xff) + 587 * (argb >> 8 & 0xff) + 114 * (argb & 0xff) + 500) / 1000;
    return alpha == 255 ? luma : (luma * alpha + 255 * (255 - alpha)) / 255;
  }
}
