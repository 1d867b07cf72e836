package org.stet.scan;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.FileCacheImageInputStream;
import javax.imageio.stream.ImageInputStream;

/** Scans in gray, for looking at: a third of the memory that colour takes. */
public final class Brightness {

  private static final int OPAQUE = 255;

  private Brightness() {}

  /** 0 (black) to 255, as the eye weighs the colours (ITU-R BT.601). */
  public static int level(int red, int green, int blue) {
    return (red * 299 + green * 587 + blue * 114) / 1000;
  }

  /** Decodes an image; its colours pass row by row where the decoder lets them. */
  static BufferedImage of(ImageReader reader, int index) throws IOException {
    Optional<BufferedImage> passed =
        isPlainColour(reader.getImageTypes(index).next())
            ? passed(reader, index)
            : Optional.empty();
    return passed.isPresent() ? passed.get() : of(reader.read(index));
  }

  private static Optional<BufferedImage> passed(ImageReader reader, int index) throws IOException {
    int bands = reader.getImageTypes(index).next().getNumBands();
    GraySink sink = new GraySink(reader.getWidth(index), reader.getHeight(index), bands);
    try {
      ImageReadParam param = reader.getDefaultReadParam();
      param.setDestination(sink.disguised());
      reader.read(index, param);
      return sink.gray();
    } catch (IOException | RuntimeException e) {
      // This decoder writes in another way, or the file is damaged: the usual way tells.
      return Optional.empty();
    }
  }

  /**
   * A JPEG that stands in another file.
   *
   * @param file for messages
   */
  public static BufferedImage ofJpeg(InputStream jpeg, Path file) throws IOException {
    try (ImageInputStream in = new FileCacheImageInputStream(jpeg, null)) {
      return JpegFile.decode(in, file, Colours.AS_GRAY);
    }
  }

  /** Gray and bilevel images as {@link PlainPixels} leaves them; colour becomes gray. */
  public static BufferedImage of(BufferedImage image) {
    return isGray(image.getColorModel()) ? PlainPixels.of(image) : weighed(image);
  }

  private static boolean isPlainColour(ImageTypeSpecifier type) {
    ColorModel colours = type.getColorModel();
    int bands = type.getNumBands();
    return colours.getColorSpace().getType() == ColorSpace.TYPE_RGB
        && type.getBitsPerBand(0) == Byte.SIZE
        && type.getSampleModel().getSampleSize().length == bands
        && !colours.isAlphaPremultiplied()
        && (bands == 3 && !colours.hasAlpha() || bands == 4 && colours.hasAlpha());
  }

  private static boolean isGray(ColorModel colours) {
    return colours.getColorSpace().getType() == ColorSpace.TYPE_GRAY && !colours.hasAlpha()
        || colours.getPixelSize() == 1;
  }

  private static BufferedImage weighed(BufferedImage image) {
    int width = image.getWidth();
    BufferedImage gray = new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    byte[] target = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
    int[] row = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        target[y * width + x] = (byte) onWhite(row[x]);
      }
    }
    return gray;
  }

  private static int onWhite(int argb) {
    return onWhite(level(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF), argb >>> 24);
  }

  /** What shows of a brightness above white paper, both 0..255. */
  static int onWhite(int level, int alpha) {
    return (level * alpha + OPAQUE * (OPAQUE - alpha)) / OPAQUE;
  }
}
