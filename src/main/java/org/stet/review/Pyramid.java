package org.stet.review;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
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
    BufferedImage level =
        scan.getType() == BufferedImage.TYPE_BYTE_GRAY
            ? scan
            : drawn(scan, scan.getWidth(), scan.getHeight());
    levels.add(level);
    while (Math.max(level.getWidth(), level.getHeight()) > TILE) {
      level = drawn(level, (level.getWidth() + 1) / 2, (level.getHeight() + 1) / 2);
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

  /** A box of the full size image, as far as it lies on the page. */
  BufferedImage cut(Box box) throws BadRequestException {
    return cut(levels.get(0), box);
  }

  private static BufferedImage cut(BufferedImage image, Box box) throws BadRequestException {
    Box shown = box.intersection(new Box(0, 0, image.getWidth(), image.getHeight()));
    if (shown.area() == 0) {
      throw new BadRequestException("outside the page");
    }
    return image.getSubimage(shown.x(), shown.y(), shown.width(), shown.height());
  }

  private static BufferedImage drawn(BufferedImage image, int width, int height) {
    BufferedImage gray = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = gray.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, width, height, null);
    graphics.dispose();
    return gray;
  }
}
