package org.stet.samples;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** A sheet of white paper, gray, 300 dots an inch, and what is printed on it. */
final class Sheet {
  static final int DPI = 300;

  private final BufferedImage image;
  private final Graphics2D g;

  Sheet(int width, int height) {
    image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, width, height);
    g.setColor(Color.BLACK);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  BufferedImage image() {
    return image;
  }

  int width() {
    return image.getWidth();
  }

  /** Points to pixels. */
  static double pt(double points) {
    return points * DPI / 72;
  }

  void rule(double x, double y, double width, double height) {
    g.fill(new Rectangle2D.Double(x, y, width, height));
  }

  void picture(BufferedImage picture, int x, int y) {
    g.drawImage(picture, x, y, null);
  }

  void text(Typeface face, double size, String text, double x, double y) {
    face.draw(g, text, x, y, size);
  }

  void right(Typeface face, double size, String text, double x, double y) {
    text(face, size, text, x - face.width(text, size), y);
  }

  void centred(Typeface face, double size, String text, double x, double y) {
    text(face, size, text, x - face.width(text, size) / 2, y);
  }

  /** Prints one line, stretched to the width unless it is the paragraph's last. */
  void line(Compositor type, SetLine line, double x, double y, boolean justify) {
    double natural =
        line.words().stream().mapToDouble(w -> type.face().width(w, type.size())).sum();
    int gaps = line.words().size() - 1;
    double space = type.face().width(" ", type.size());
    if (justify && !line.last() && gaps > 0) {
      space = (type.width() - line.indent() - natural) / gaps;
    }
    double at = x + line.indent();
    for (String word : line.words()) {
      at = type.face().draw(g, word, at, y, type.size()) + space;
    }
  }

  /** Prints a block of lines downwards; returns the y of the next line. */
  double block(
      Compositor type, List<SetLine> lines, double x, double y, double leading, boolean justify) {
    double at = y;
    for (SetLine line : lines) {
      line(type, line, x, at, justify);
      at += leading;
    }
    return at;
  }
}
