package org.stet.ocr.tesseract;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.TessAPI1;
import org.stet.ocr.OcrException;
import org.stet.page.image.GraySamples;

/** Pixels on their way into Tesseract, which keeps a copy of its own. */
final class GrayImage {

  private static final int LARGEST_SIDE = Short.MAX_VALUE;

  private GrayImage() {}

  /**
   * Gives an 8-bit gray image to a handle.
   *
   * @param resolution dots per inch
   */
  static void hand(TessBaseAPI handle, BufferedImage pixels, int resolution) {
    if (pixels.getType() != BufferedImage.TYPE_BYTE_GRAY) {
      throw new IllegalArgumentException("not 8-bit gray: type " + pixels.getType());
    }
    int width = pixels.getWidth();
    int height = pixels.getHeight();
    if (Math.max(width, height) > LARGEST_SIDE) {
      throw new OcrException(
          "The image is %d x %d pixels, Tesseract reads at most 32,767 a side: scale it down."
              .formatted(width, height));
    }
    byte[] bytes = GraySamples.of(pixels).orElseGet(() -> copy(pixels));
    TessAPI1.TessBaseAPISetImage(handle, ByteBuffer.wrap(bytes), width, height, 1, width);
    TessAPI1.TessBaseAPISetSourceResolution(handle, resolution);
  }

  /** The pixels row by row, where the raster is a cutting of a larger one. */
  private static byte[] copy(BufferedImage pixels) {
    int width = pixels.getWidth();
    byte[] bytes = new byte[width * pixels.getHeight()];
    byte[] row = new byte[width];
    for (int y = 0; y < pixels.getHeight(); y++) {
      pixels.getRaster().getDataElements(0, y, width, 1, row);
      System.arraycopy(row, 0, bytes, y * width, width);
    }
    return bytes;
  }
}
