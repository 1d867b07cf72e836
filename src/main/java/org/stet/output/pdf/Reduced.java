package org.stet.output.pdf;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** An image made smaller, gray where it was gray and RGB otherwise: what JPEG can hold. */
final class Reduced {

  private Reduced() {}

  /**
   * @param factor 1 keeps the size, more is taken as 1
   */
  static BufferedImage to(BufferedImage image, double factor) {
    double share = Math.min(1, factor);
    BufferedImage step = plain(image, image.getWidth(), image.getHeight());
    // Halving in steps averages all pixels; one big step would skip most of them.
    while (step.getWidth() * 0.5 > image.getWidth() * share) {
      step = plain(step, Math.max(1, step.getWidth() / 2), Math.max(1, step.getHeight() / 2));
    }
    int width = Math.max(1, (int) Math.round(image.getWidth() * share));
    int height = Math.max(1, (int) Math.round(image.getHeight() * share));
    return plain(step, width, height);
  }

  private static BufferedImage plain(BufferedImage image, int width, int height) {
    boolean gray = image.getColorModel().getNumColorComponents() == 1;
    int type = gray ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB;
    if (image.getType() == type && image.getWidth() == width && image.getHeight() == height) {
      return image;
    }
    BufferedImage made = new BufferedImage(width, height, type);
    Graphics2D graphics = made.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, width, height, null);
    graphics.dispose();
    return made;
  }
}
