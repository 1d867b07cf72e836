package org.stet.ocr.tesseract;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.stet.page.Box;

/** Gives what is not to be read the colour of the paper. */
final class Covering {

  private Covering() {}

  /**
   * A copy of a part of a page.
   *
   * @param page 8-bit gray
   * @param part inside the page
   * @param foreign what is covered on it, in pixels of the page
   */
  static BufferedImage of(BufferedImage page, Box part, List<Box> foreign) {
    BufferedImage copy =
        new BufferedImage(part.width(), part.height(), BufferedImage.TYPE_BYTE_GRAY);
    byte[] row = new byte[part.width()];
    for (int y = 0; y < part.height(); y++) {
      page.getRaster().getDataElements(part.x(), part.y() + y, part.width(), 1, row);
      copy.getRaster().setDataElements(0, y, part.width(), 1, row);
    }
    int paper = paper(copy);
    for (Box box : foreign) {
      Box seen = box.intersection(part);
      int[] samples = new int[seen.width() * seen.height()];
      Arrays.fill(samples, paper);
      copy.getRaster()
          .setSamples(
              seen.x() - part.x(), seen.y() - part.y(), seen.width(), seen.height(), 0, samples);
    }
    return copy;
  }

  /** How light three of four pixels are, at most. */
  static int paper(BufferedImage image) {
    int[] counts = new int[256];
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y += 3) {
      for (int level : image.getRaster().getSamples(0, y, row.length, 1, 0, row)) {
        counts[level]++;
      }
    }
    int wanted = Arrays.stream(counts).sum() * 3 / 4;
    int level = 0;
    for (int seen = counts[0]; seen < wanted && level < 255; seen += counts[level]) {
      level++;
    }
    return level;
  }
}
