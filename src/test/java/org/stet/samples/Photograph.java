package org.stet.samples;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/** A harbor with a lighthouse and two boats, drawn by hand and screened like a newspaper photo. */
final class Photograph {
  /** Dot distance of the screen in pixels: 65 lines an inch at 300 dots. */
  private static final double SCREEN = 4.6;

  private Photograph() {}

  static BufferedImage harbor(int width, int height) {
    return screened(scene(width, height));
  }

  private static BufferedImage scene(int w, int h) {
    BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    int horizon = h * 55 / 100;
    for (int row = 0; row < h; row++) {
      g.setColor(
          gray(
              row < horizon
                  ? 150 + 85 * row / horizon
                  : 165 - 90 * (row - horizon) / (h - horizon)));
      g.fillRect(0, row, w, 1);
    }
    g.setColor(gray(240));
    g.fill(new Ellipse2D.Double(w * 0.14, h * 0.12, h * 0.16, h * 0.16));
    waves(g, w, h, horizon);
    breakwater(g, w, h, horizon);
    boat(g, w * 0.25, h * 0.68, h * 0.30);
    boat(g, w * 0.52, h * 0.78, h * 0.40);
    g.dispose();
    return image;
  }

  private static void waves(Graphics2D g, int w, int h, int horizon) {
    for (int i = 0; i < 160; i++) {
      double depth = (i * 37 % 160) / 160.0;
      int y = (int) (horizon + 6 + depth * (h - horizon - 10));
      int x = (i * 331) % w;
      g.setColor(gray(i % 3 == 0 ? 215 : 70));
      g.fillRect(x, y, (int) (20 + 70 * depth), (int) (2 + 4 * depth));
    }
  }

  private static void breakwater(Graphics2D g, int w, int h, int horizon) {
    g.setColor(gray(55));
    g.fillPolygon(
        new int[] {w, w, (int) (w * 0.55), (int) (w * 0.58)},
        new int[] {horizon - h / 20, horizon + h / 9, horizon + h / 26, horizon - h / 60},
        4);
    double x = w * 0.80;
    double base = horizon - h * 0.02;
    g.setColor(gray(225));
    g.fill(tower(x, base, h * 0.36, h * 0.055, h * 0.035));
    g.setColor(gray(40));
    for (int band = 0; band < 2; band++) {
      g.fillRect(
          (int) (x - h * 0.05),
          (int) (base - h * (0.12 + 0.13 * band)),
          (int) (h * 0.10),
          (int) (h * 0.05));
    }
    g.fillRect((int) (x - h * 0.03), (int) (base - h * 0.42), (int) (h * 0.06), (int) (h * 0.06));
    g.fillPolygon(
        new int[] {(int) (x - h * 0.045), (int) (x + h * 0.045), (int) x},
        new int[] {(int) (base - h * 0.42), (int) (base - h * 0.42), (int) (base - h * 0.48)},
        3);
  }

  private static Path2D tower(double x, double base, double height, double foot, double top) {
    Path2D path = new Path2D.Double();
    path.moveTo(x - foot, base);
    path.lineTo(x + foot, base);
    path.lineTo(x + top, base - height);
    path.lineTo(x - top, base - height);
    path.closePath();
    return path;
  }

  private static void boat(Graphics2D g, double x, double y, double size) {
    g.setColor(gray(30));
    g.fill(polygon(x, y, size, -0.7, 0, 0.8, 0, 0.6, 0.26, -0.55, 0.26));
    g.fill(polygon(x, y, size, -0.03, -0.75, 0.03, -0.75, 0.03, 0, -0.03, 0));
    g.setColor(gray(235));
    g.fill(polygon(x, y, size, -0.45, -0.25, -0.12, -0.25, -0.12, 0, -0.45, 0));
    g.setColor(gray(90));
    g.fill(polygon(x, y, size, 0.06, -0.7, 0.55, -0.08, 0.06, -0.08));
  }

  private static Polygon polygon(double x, double y, double size, double... points) {
    Polygon polygon = new Polygon();
    for (int i = 0; i < points.length; i += 2) {
      polygon.addPoint((int) (x + points[i] * size), (int) (y + points[i + 1] * size));
    }
    return polygon;
  }

  /** Turns gray into dots on a grid that stands at 45 degrees. */
  private static BufferedImage screened(BufferedImage gray) {
    BufferedImage out =
        new BufferedImage(gray.getWidth(), gray.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < gray.getHeight(); y++) {
      for (int x = 0; x < gray.getWidth(); x++) {
        double u = (x + y) / Math.sqrt(2) * 2 * Math.PI / SCREEN;
        double v = (x - y) / Math.sqrt(2) * 2 * Math.PI / SCREEN;
        double threshold = 0.5 + 0.25 * (Math.cos(u) + Math.cos(v));
        double light = gray.getRaster().getSample(x, y, 0) / 255.0;
        out.getRaster().setSample(x, y, 0, light > threshold * 0.9 + 0.05 ? 255 : 0);
      }
    }
    return out;
  }

  private static Color gray(int level) {
    return new Color(level, level, level);
  }
}
