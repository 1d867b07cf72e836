package org.stet.page.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Optional;

/** The bytes of 8-bit gray images, without a way round by colours. */
public final class GraySamples {

  private GraySamples() {}

  /**
   * The image's own bytes, one a pixel, row by row; 0 is black.
   *
   * @return not a copy; empty where the image is of another type, or a cutting of a larger one
   */
  public static Optional<byte[]> of(BufferedImage image) {
    return image.getType() == BufferedImage.TYPE_BYTE_GRAY
            && image.getRaster().getParent() == null
            && image.getRaster().getDataBuffer() instanceof DataBufferByte buffer
            && buffer.getNumBanks() == 1
            && buffer.getData().length == image.getWidth() * image.getHeight()
        ? Optional.of(buffer.getData())
        : Optional.empty();
  }

  /** How many there are of each of the 256 values. */
  public static int[] histogram(byte[] samples) {
    int[] counts = new int[256];
    for (byte value : samples) {
      counts[value & 0xff]++;
    }
    return counts;
  }

  /**
   * The value up to which more samples lie than a number.
   *
   * @param histogram as {@link #histogram} gives it
   * @return 255 where there are no more
   */
  public static int level(int[] histogram, long number) {
    int level = 0;
    for (long seen = histogram[0]; seen <= number && level < 255; seen += histogram[level]) {
      level++;
    }
    return level;
  }
}
