package org.stet.output.report;

import java.awt.image.BufferedImage;
import java.io.IOException;

/**
 * A page small enough to stand in the report.
 *
 * @param bytes of the file
 * @param type of the file, a media type
 * @param width of the scan, in pixels
 * @param height of the scan, in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, written once
record PageImage(byte[] bytes, String type, int width, int height) {

  private static final int LONGEST = 3000;

  /** The largest image that takes no more than so many bytes. */
  static PageImage of(BufferedImage scan, int budget) throws IOException {
    double share = Math.min(1, LONGEST / (double) Math.max(scan.getWidth(), scan.getHeight()));
    BufferedImage largest = Shrinking.of(scan, share);
    boolean bilevel = scan.getColorModel().getPixelSize() == 1;
    byte[] bytes = encoded(largest, bilevel);
    double part = 1;
    while (bytes.length > budget && part > 0.02) {
      part *= Math.max(0.5, 0.95 * Math.sqrt(budget / (double) bytes.length));
      bytes = encoded(Shrinking.of(largest, part), bilevel);
    }
    String type = bilevel ? "image/png" : GrayJpeg.TYPE;
    return new PageImage(bytes, type, scan.getWidth(), scan.getHeight());
  }

  private static byte[] encoded(BufferedImage gray, boolean bilevel) throws IOException {
    return bilevel ? FewGrays.png(gray) : GrayJpeg.bytes(gray);
  }
}
