package org.stet.scan.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Turns images by quarters, pixel by pixel, without any loss. */
final class QuarterTurns {

  private QuarterTurns() {}

  /**
   * Turns clockwise.
   *
   * @param degrees a multiple of 90
   */
  static BufferedImage clockwise(BufferedImage image, int degrees) {
    return switch (Math.floorMod(degrees, 360)) {
      case 90 -> quarter(image);
      case 180 -> quarter(quarter(image));
      case 270 -> quarter(quarter(quarter(image)));
      default -> image;
    };
  }

  private static BufferedImage quarter(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    Raster from = image.getRaster();
    WritableRaster to = from.createCompatibleWritableRaster(height, width);
    Object pixel = from.getDataElements(0, 0, null);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        pixel = from.getDataElements(x, y, pixel);
        to.setDataElements(height - 1 - y, x, pixel);
      }
    }
    return new BufferedImage(image.getColorModel(), to, false, null);
  }
}
