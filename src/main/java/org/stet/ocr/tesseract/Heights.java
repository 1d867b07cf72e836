package org.stet.ocr.tesseract;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stet.page.Box;

/**
 * Makes boxes as high as the print in them. Where all of an image is read as one line, words reach
 * from its top to its bottom, and would be taken for large type.
 */
final class Heights {

  /** In heights of the print. */
  private static final double CLOSE = 0.25;

  /** 8-bit gray. */
  private final BufferedImage image;

  private final int limit;

  Heights(BufferedImage image) {
    this.image = image;
    int darkest = 255;
    int lightest = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int gray = image.getRaster().getSample(x, y, 0);
        darkest = Math.min(darkest, gray);
        lightest = Math.max(lightest, gray);
      }
    }
    limit = (darkest + lightest) / 2;
  }

  /**
   * The rows of the highest stretch of print in a box, with what stands close above or below it
   * like the dot of an i; what is left of a rule stands apart. The box itself where it has no
   * print.
   */
  Box of(Box box) {
    Box inside = box.intersection(new Box(0, 0, image.getWidth(), image.getHeight()));
    List<Box> stretches = stretches(inside);
    Optional<Box> highest = stretches.stream().max(Comparator.comparingInt(Box::height));
    return highest
        .map(
            print ->
                stretches.stream()
                    .filter(other -> print.verticalGap(other) <= print.height() * CLOSE)
                    .reduce(print, Box::union))
        .map(rows -> new Box(box.x(), rows.y(), box.width(), rows.height()))
        .orElse(box);
  }

  private List<Box> stretches(Box box) {
    List<Box> stretches = new ArrayList<>();
    int top = box.y();
    for (int y = box.y(); y <= box.bottom(); y++) {
      if (y == box.bottom() || isPaper(box, y)) {
        if (y > top) {
          stretches.add(new Box(box.x(), top, box.width(), y - top));
        }
        top = y + 1;
      }
    }
    return stretches;
  }

  private boolean isPaper(Box box, int y) {
    for (int x = box.x(); x < box.right(); x++) {
      if (image.getRaster().getSample(x, y, 0) < limit) {
        return false;
      }
    }
    return true;
  }
}
