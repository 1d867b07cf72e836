package org.stet.review;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.List;
import org.stet.page.Box;

/**
 * A scan in gray at full size, half size, and so on, down to one tile: cheap to look at from any
 * distance.
 *
 * @param levels full size first
 */
record Pyramid(List<BufferedImage> levels) {

  /** Side of a tile, in pixels. */
  static final int TILE = 512;

  Pyramid {
    levels = List.copyOf(levels);
  }

  static Pyramid of(BufferedImage scan) {
    List<BufferedImage> levels = new ArrayList<>();
    BufferedImage level = scan.getType() == BufferedImage.TYPE_BYTE_GRAY ? scan : gray(scan);
    levels.add(level);
    while (Math.max(level.getWidth(), level.getHeight()) > TILE) {
      level = half(level);
      levels.add(level);
    }
    return new Pyramid(levels);
  }

  /** What all levels of a scan take. */
  static long bytes(BufferedImage scan) {
    return scan.getWidth() * (long) scan.getHeight() * 4 / 3;
  }

  /** The part of a level that a tile shows. */
  BufferedImage tile(int level, int x, int y) throws BadRequestException {
    if (level < 0 || level >= levels.size()) {
      throw new BadRequestException("no such level: " + level);
    }
    return cut(levels.get(level), new Box(x * TILE, y * TILE, TILE, TILE));
  }

  /**
   * A box of the full size image, as far as it lies on the page.
   *
   * @param scale at which it will be shown; it comes at that size or up to twice as large
   */
  BufferedImage cut(Box box, double scale) throws BadRequestException {
    int level = 0;
    while (level + 1 < levels.size() && scale * (2 << level) <= 1) {
      level++;
    }
    int step = 1 << level;
    Box smaller =
        new Box(
            box.x() / step,
            box.y() / step,
            Math.max(1, box.width() / step),
            Math.max(1, box.height() / step));
    return cut(levels.get(level), smaller);
  }

  private static BufferedImage cut(BufferedImage image, Box box) throws BadRequestException {
    Box shown = box.intersection(new Box(0, 0, image.getWidth(), image.getHeight()));
    if (shown.area() == 0) {
      throw new BadRequestException("outside the page");
    }
    return image.getSubimage(shown.x(), shown.y(), shown.width(), shown.height());
  }

  /** Row by row: Java's own drawing takes four bytes a pixel meanwhile. */
  private static BufferedImage gray(BufferedImage image) {
    int width = image.getWidth();
    BufferedImage gray = new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    byte[] levels = levels(gray);
    int[] row = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int rgb = row[x];
        int sum = 299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF);
        levels[y * width + x] = (byte) (sum / 1000);
      }
    }
    return gray;
  }

  /** Each pixel is the mean of two by two; at an odd edge, of those that are there. */
  private static BufferedImage half(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int columns = (width + 1) / 2;
    BufferedImage half = new BufferedImage(columns, (height + 1) / 2, BufferedImage.TYPE_BYTE_GRAY);
    byte[] from = levels(image);
    byte[] to = levels(half);
    for (int y = 0; y < half.getHeight(); y++) {
      int upper = 2 * y * width;
      int lower = Math.min(2 * y + 1, height - 1) * width;
      for (int x = 0; x < columns; x++) {
        int left = 2 * x;
        int right = Math.min(left + 1, width - 1);
        int sum =
            (from[upper + left] & 0xFF)
                + (from[upper + right] & 0xFF)
                + (from[lower + left] & 0xFF)
                + (from[lower + right] & 0xFF);
        to[y * columns + x] = (byte) ((sum + 2) / 4);
      }
    }
    return half;
  }

  private static byte[] levels(BufferedImage gray) {
    return ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
  }
}
