package org.stet.scan;

import java.awt.Point;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.util.Optional;

/**
 * Looks like an image in colour to a decoder, and keeps the brightness only: so the colours of a
 * large scan never stand in memory together. What decoders use to write is taken; any other way of
 * writing fails, since there is nothing behind it.
 */
final class GraySink extends WritableRaster {

  private final BufferedImage gray;
  private final byte[] target;
  private final int columns;
  private long written;

  /**
   * @param bands 3, or 4 where the last tells how opaque a pixel is
   */
  GraySink(int width, int height, int bands) {
    super(samples(width, height, bands), new DataBufferByte(0), new Point());
    gray = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    target = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
    columns = width;
  }

  private static SampleModel samples(int width, int height, int bands) {
    int[] offsets = bands == 3 ? new int[] {0, 1, 2} : new int[] {0, 1, 2, 3};
    return new PixelInterleavedSampleModel(
        DataBuffer.TYPE_BYTE, width, height, bands, width * bands, offsets);
  }

  /** What the decoder is told to write to. */
  BufferedImage disguised() {
    boolean alpha = getNumBands() == 4;
    ColorModel colours =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            alpha,
            false,
            alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
            DataBuffer.TYPE_BYTE);
    return new BufferedImage(colours, this, false, null);
  }

  /** What it has written; empty where it went other ways and pixels are missing. */
  Optional<BufferedImage> gray() {
    return written < target.length ? Optional.empty() : Optional.of(gray);
  }

  @Override
  public void setRect(int dx, int dy, Raster source) {
    int width = source.getWidth();
    int bands = getNumBands();
    int[] row = new int[width * bands];
    for (int y = 0; y < source.getHeight(); y++) {
      source.getPixels(source.getMinX(), source.getMinY() + y, width, 1, row);
      int at = (source.getMinY() + dy + y) * columns + source.getMinX() + dx;
      for (int x = 0; x < width; x++) {
        target[at + x] = brightness(row, x * bands);
      }
      written += width;
    }
  }

  @Override
  public void setDataElements(int x, int y, Raster source) {
    setRect(x - source.getMinX(), y - source.getMinY(), source);
  }

  @Override
  public void setPixel(int x, int y, int[] pixel) {
    target[y * columns + x] = brightness(pixel, 0);
    written++;
  }

  private byte brightness(int[] pixels, int at) {
    int level = Brightness.level(pixels[at], pixels[at + 1], pixels[at + 2]);
    return (byte) (getNumBands() == 4 ? Brightness.onWhite(level, pixels[at + 3]) : level);
  }
}
