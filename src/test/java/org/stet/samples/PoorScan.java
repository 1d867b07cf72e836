package org.stet.samples;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Random;

/**
 * What a hurried scan does to a page: it lies askew, is not quite sharp, is lit from one side, has
 * the other side's print shining through, dust, and noise. The same every time: the seed is fixed.
 */
final class PoorScan {
  private static final double SKEW_DEGREES = 0.8;
  private static final double SHINE_THROUGH = 0.10;
  private static final double NOISE = 9;
  private static final int SPECKS = 700;

  private final Random random = new Random(1997);

  /** Scans the page; the back is the print on its other side. */
  BufferedImage scan(BufferedImage page, BufferedImage back) {
    BufferedImage front = blurred(askew(page));
    BufferedImage behind = blurred(blurred(askew(mirrored(back, page))));
    for (int y = 0; y < front.getHeight(); y++) {
      for (int x = 0; x < front.getWidth(); x++) {
        double ink = 1 - front.getRaster().getSample(x, y, 0) / 255.0;
        double through = 1 - behind.getRaster().getSample(x, y, 0) / 255.0;
        double paper = light(x, y, front.getWidth(), front.getHeight());
        double value = paper * (1 - 0.82 * ink - SHINE_THROUGH * through * (1 - ink));
        front.getRaster().setSample(x, y, 0, clamp(value + random.nextGaussian() * NOISE));
      }
    }
    specks(front);
    return softened(front);
  }

  /**
   * Paper brightness: darker towards the lower left, as under a lid that was not shut, and a fold.
   */
  private static double light(int x, int y, int width, int height) {
    double across = (double) x / width;
    double down = (double) y / height;
    double fold = Math.exp(-Math.pow((down - 0.52) / 0.012, 2));
    return 238 - 62 * (1 - across) * (1 - across) - 34 * down * down - 22 * fold;
  }

  private BufferedImage askew(BufferedImage page) {
    BufferedImage out =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = out.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, page.getWidth(), page.getHeight());
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    g.drawImage(
        page,
        AffineTransform.getRotateInstance(
            Math.toRadians(SKEW_DEGREES), page.getWidth() / 2.0, page.getHeight() / 2.0),
        null);
    g.dispose();
    return out;
  }

  private static BufferedImage mirrored(BufferedImage back, BufferedImage page) {
    BufferedImage out =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = out.createGraphics();
    g.drawImage(back, page.getWidth(), 0, -page.getWidth(), page.getHeight(), null);
    g.dispose();
    return out;
  }

  private static BufferedImage blurred(BufferedImage page) {
    return filtered(page, 1, 3, 4, 3, 1);
  }

  /** A scanner's own smoothing, which also keeps the noise from filling the file. */
  private static BufferedImage softened(BufferedImage page) {
    return filtered(page, 1, 3, 1);
  }

  private static BufferedImage filtered(BufferedImage page, int... weights) {
    float[] row = new float[weights.length];
    int sum = java.util.stream.IntStream.of(weights).sum();
    for (int i = 0; i < row.length; i++) {
      row[i] = (float) weights[i] / sum;
    }
    BufferedImage across =
        new ConvolveOp(new Kernel(row.length, 1, row), ConvolveOp.EDGE_NO_OP, null)
            .filter(page, null);
    return new ConvolveOp(new Kernel(1, row.length, row), ConvolveOp.EDGE_NO_OP, null)
        .filter(across, null);
  }

  private void specks(BufferedImage page) {
    for (int i = 0; i < SPECKS; i++) {
      int x = random.nextInt(page.getWidth() - 4);
      int y = random.nextInt(page.getHeight() - 4);
      int size = 1 + random.nextInt(3);
      for (int dy = 0; dy < size; dy++) {
        for (int dx = 0; dx < size; dx++) {
          page.getRaster().setSample(x + dx, y + dy, 0, 60 + random.nextInt(60));
        }
      }
    }
  }

  private static int clamp(double value) {
    return (int) Math.max(0, Math.min(255, Math.round(value)));
  }
}
