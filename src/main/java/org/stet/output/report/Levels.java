package org.stet.output.report;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.Optional;
import org.stet.page.image.GraySamples;

/** The rows of an image in gray, 0 (black) to 255; colour is weighed as ITU-R BT.601 does. */
final class Levels {

  private final Raster raster;
  private final int[] gray;
  private final int[][] bands;
  private final Optional<byte[]> plain;

  Levels(BufferedImage image) {
    plain = GraySamples.of(image);
    raster = image.getRaster();
    gray =
        image.getColorModel() instanceof IndexColorModel palette
            ? palette(palette)
            : ramp(image.getColorModel().getComponentSize(0));
    bands = new int[raster.getNumBands()][image.getWidth()];
  }

  private static int[] palette(IndexColorModel palette) {
    int[] gray = new int[palette.getMapSize()];
    for (int i = 0; i < gray.length; i++) {
      gray[i] = weighed(palette.getRed(i), palette.getGreen(i), palette.getBlue(i));
    }
    return gray;
  }

  private static int[] ramp(int bits) {
    int top = (1 << Math.min(Short.SIZE, bits)) - 1;
    int[] gray = new int[top + 1];
    for (int i = 0; i <= top; i++) {
      gray[i] = (int) (i * 255L / top);
    }
    return gray;
  }

  private static int weighed(int red, int green, int blue) {
    return (299 * red + 587 * green + 114 * blue) / 1000;
  }

  /** Fills in row {@code y}. */
  void row(int y, int[] levels) {
    if (plain.isPresent()) {
      byte[] samples = plain.get();
      for (int x = 0; x < levels.length; x++) {
        levels[x] = samples[y * levels.length + x] & 0xff;
      }
      return;
    }
    for (int band = 0; band < Math.min(3, bands.length); band++) {
      raster.getSamples(
          raster.getMinX(), raster.getMinY() + y, levels.length, 1, band, bands[band]);
    }
    boolean colour = bands.length >= 3;
    for (int x = 0; x < levels.length; x++) {
      levels[x] = colour ? weighed(bands[0][x], bands[1][x], bands[2][x]) : gray[bands[0][x]];
    }
  }
}
