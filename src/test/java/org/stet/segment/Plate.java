package org.stet.segment;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.stet.page.image.PageTransform;
import org.stet.page.image.PreparedImage;
import org.stet.page.image.ScanImage;

/** A made-up page whose letters are black bars, as no font is at hand everywhere. */
final class Plate {

  private final BufferedImage pixels = new BufferedImage(1600, 1600, BufferedImage.TYPE_BYTE_GRAY);
  private final Graphics2D pen = pixels.createGraphics();
  private final Random random = new Random(7);

  Plate() {
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 1600, 1600);
    pen.setColor(Color.BLACK);
  }

  /** Justified lines of words; letters are as high as {@code size}, some higher. */
  Plate text(int x, int y, int width, int lines, int size) {
    return text(x, y, width, lines, size, size * 5 / 2, size / 3);
  }

  /** Likewise with letters that are about as wide as high, and more space between the lines. */
  Plate leaded(int x, int y, int width, int lines, int size) {
    return text(x, y, width, lines, size, size * 3, size * 3 / 4);
  }

  private Plate text(int x, int y, int width, int lines, int size, int leading, int narrowest) {
    for (int line = 0; line < lines; line++) {
      int at = x;
      int letters = 3 + random.nextInt(6);
      int top = y + line * leading;
      while (at + size <= x + width) {
        int wide = narrowest + random.nextInt(size / 2);
        int tall = random.nextInt(4) == 0 ? size / 2 : 0;
        pen.fillRect(at, top - tall, wide, size + tall);
        at += wide + size / 4;
        if (--letters == 0) {
          at += size / 2 + random.nextInt(size / 2);
          letters = 3 + random.nextInt(6);
        }
      }
      pen.fillRect(x + width - size / 2, top, size / 2, size);
    }
    return this;
  }

  Plate bar(int x, int y, int width, int height) {
    pen.fillRect(x, y, width, height);
    return this;
  }

  /** A line from place to place, as a scratch or a pen leaves it. */
  Plate stroke(int thick, int... places) {
    pen.setStroke(new BasicStroke(thick));
    for (int i = 0; i + 3 < places.length; i += 2) {
      pen.drawLine(places[i], places[i + 1], places[i + 2], places[i + 3]);
    }
    return this;
  }

  /** A smooth gray picture, darker towards its lower edge. */
  Plate tone(int x, int y, int width, int height, int lightest, int darkest) {
    for (int row = 0; row < height; row++) {
      int gray = lightest + (darkest - lightest) * row / height;
      pen.setColor(new Color(gray, gray, gray));
      pen.fillRect(x, y + row, width, 1);
    }
    pen.setColor(Color.BLACK);
    return this;
  }

  PreparedImage image() {
    ScanImage scan = new ScanImage("plate.png", 1, pixels, Optional.of(300));
    return new PreparedImage(
        scan, pixels, 300, PageTransform.IDENTITY, List.of(), Map.of(), Map.of());
  }
}
