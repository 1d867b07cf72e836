package org.stet.scan.pdf;

import java.awt.image.BufferedImage;

/** Images that PDFBox gives as RGB or gray, back to the fewest bits that hold them. */
final class GrayLevels {

  private static final int MIDDLE = 128;

  private GrayLevels() {}

  /**
   * Gray, or bilevel, unless there is colour in it.
   *
   * @param bilevel whether the file has one bit a pixel
   */
  static BufferedImage of(BufferedImage image, boolean bilevel) {
    int width = image.getWidth();
    BufferedImage target =
        new BufferedImage(
            width,
            image.getHeight(),
            bilevel ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_BYTE_GRAY);
    int bands = image.getRaster().getNumBands();
    int[] first = new int[width];
    int[] other = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRaster().getSamples(0, y, width, 1, 0, first);
      for (int band = 1; band < bands; band++) {
        image.getRaster().getSamples(0, y, width, 1, band, other);
        if (!java.util.Arrays.equals(first, other)) {
          return image;
        }
      }
      target.getRaster().setSamples(0, y, width, 1, 0, bilevel ? bits(image, first) : first);
    }
    return target;
  }

  private static int[] bits(BufferedImage image, int[] row) {
    int middle = image.getColorModel().getPixelSize() == 1 ? 1 : MIDDLE;
    for (int x = 0; x < row.length; x++) {
      row[x] = row[x] < middle ? 0 : 1;
    }
    return row;
  }
}
