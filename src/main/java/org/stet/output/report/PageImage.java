package org.stet.output.report;

import java.awt.image.BufferedImage;
import java.io.IOException;

/**
 * A page small enough to stand in the report.
 *
 * @param jpeg gray
 * @param width of the scan, in pixels
 * @param height of the scan, in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, written once
record PageImage(byte[] jpeg, int width, int height) {

  private static final int LONGEST = 3000;

  /** The largest image that takes no more than so many bytes. */
  static PageImage of(BufferedImage scan, int budget) throws IOException {
    double share = Math.min(1, LONGEST / (double) Math.max(scan.getWidth(), scan.getHeight()));
    BufferedImage largest = Shrinking.of(scan, share);
    byte[] jpeg = GrayJpeg.bytes(largest);
    double part = 1;
    while (jpeg.length > budget && part > 0.02) {
      part *= Math.max(0.5, 0.95 * Math.sqrt(budget / (double) jpeg.length));
      jpeg = GrayJpeg.bytes(Shrinking.of(largest, part));
    }
    return new PageImage(jpeg, scan.getWidth(), scan.getHeight());
  }
}
