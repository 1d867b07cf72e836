package org.stet.output.pdf;

import java.awt.image.BufferedImage;

/** Tells black-and-white scans. */
final class Bilevel {

  private Bilevel() {}

  /** True for one bit a pixel, where the two colours are black and white. */
  static boolean is(BufferedImage image) {
    if (image.getType() != BufferedImage.TYPE_BYTE_BINARY
        || image.getColorModel().getPixelSize() != 1) {
      return false;
    }
    int one = image.getColorModel().getRGB(0) & 0xFFFFFF;
    int other = image.getColorModel().getRGB(1) & 0xFFFFFF;
    return Math.min(one, other) == 0 && Math.max(one, other) == 0xFFFFFF;
  }
}
