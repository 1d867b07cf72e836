package org.stet.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * From what decoders give to three kinds of images: bilevel ({@code TYPE_BYTE_BINARY}), 8-bit gray
 * ({@code TYPE_BYTE_GRAY}) and RGB. Gray goes over sample by sample: Java's own conversion takes it
 * for linear light and brightens it.
 */
public final class PlainPixels {

  private PlainPixels() {}

  public static BufferedImage of(BufferedImage image) {
    return switch (image.getType()) {
      case BufferedImage.TYPE_BYTE_GRAY,
          BufferedImage.TYPE_INT_RGB,
          BufferedImage.TYPE_INT_BGR,
          BufferedImage.TYPE_3BYTE_BGR ->
          image;
      default -> convert(image);
    };
  }

  private static BufferedImage convert(BufferedImage image) {
    ColorModel model = image.getColorModel();
    if (model instanceof IndexColorModel index && !index.hasAlpha() && isGray(index)) {
      return isBilevel(image, index) ? image : gray(image, levels(index));
    }
    boolean gray = model.getColorSpace().getType() == ColorSpace.TYPE_GRAY;
    int bits = model.getComponentSize(0);
    if (gray && model.getNumComponents() == 1 && bits <= Short.SIZE) {
      return gray(image, levels(bits));
    }
    return onWhite(image);
  }

  /** Each sample by its level, 0 (black) to 255. */
  private static BufferedImage gray(BufferedImage image, byte[] levels) {
    int width = image.getWidth();
    BufferedImage gray = new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    byte[] target = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
    Raster raster = image.getRaster();
    int[] row = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      raster.getSamples(0, y, width, 1, 0, row);
      for (int x = 0; x < width; x++) {
        target[y * width + x] = levels[row[x]];
      }
    }
    return gray;
  }

  private static byte[] levels(IndexColorModel index) {
    byte[] levels = new byte[index.getMapSize()];
    index.getReds(levels);
    return levels;
  }

  private static byte[] levels(int bits) {
    int top = (1 << bits) - 1;
    byte[] levels = new byte[top + 1];
    for (int i = 0; i <= top; i++) {
      levels[i] = (byte) Math.round(i * 255.0 / top);
    }
    return levels;
  }

  private static boolean isGray(IndexColorModel index) {
    for (int i = 0; i < index.getMapSize(); i++) {
      if (index.getRed(i) != index.getGreen(i) || index.getRed(i) != index.getBlue(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBilevel(BufferedImage image, IndexColorModel index) {
    return image.getType() == BufferedImage.TYPE_BYTE_BINARY
        && index.getPixelSize() == 1
        && index.getMapSize() == 2
        && Math.abs(index.getRed(0) - index.getRed(1)) == 255;
  }

  private static BufferedImage onWhite(BufferedImage image) {
    BufferedImage rgb =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D g = rgb.createGraphics();
    g.drawImage(image, 0, 0, Color.WHITE, null);
    g.dispose();
    return rgb;
  }
}
