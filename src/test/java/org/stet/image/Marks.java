package org.stet.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.stet.page.Box;
import org.stet.testing.PrintedPage;

/** A printed page with one black mark, to be turned and found again. */
final class Marks {

  private Marks() {}

  /** Twenty lines of print, each of other words. */
  static BufferedImage text() {
    List<String> words =
        List.of(
            "It", "stands", "as", "it", "was", "set", "and", "so", "let", "the", "type", "rest");
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < 20; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 10; i++) {
        text.append(words.get((line * (i + 3) + 5 * i * i) % words.size())).append(' ');
      }
      lines.add(text.toString());
    }
    return PrintedPage.of(1600, 1500, lines);
  }

  /** The page with a black rectangle; print does not reach there. */
  static BufferedImage with(BufferedImage page, Box mark) {
    Graphics2D g = page.createGraphics();
    g.setColor(Color.BLACK);
    g.fillRect(mark.x(), mark.y(), mark.width(), mark.height());
    g.dispose();
    return page;
  }

  /** The page drawn anew through a transform, on white. */
  static BufferedImage drawn(BufferedImage page, int width, int height, AffineTransform by) {
    BufferedImage drawn = PrintedPage.blank(width, height);
    Graphics2D g = drawn.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    g.drawImage(page, by, null);
    g.dispose();
    return drawn;
  }

  static BufferedImage skewed(BufferedImage page, double degrees) {
    AffineTransform by =
        AffineTransform.getRotateInstance(
            Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
    return drawn(page, page.getWidth(), page.getHeight(), by);
  }

  /** The box of the largest dark spot. */
  static Box find(BufferedImage page) {
    List<Spots.Spot> spots = Spots.in(Gray.sharing(page));
    Spots.Spot mark =
        spots.stream().max((a, b) -> Integer.compare(a.area(), b.area())).orElseThrow();
    return mark.box();
  }
}
