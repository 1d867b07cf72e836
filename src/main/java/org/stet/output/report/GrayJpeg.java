package org.stet.output.report;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Small gray JPEGs for reports. */
final class GrayJpeg {

  private static final float QUALITY = 0.55f;

  private GrayJpeg() {}

  /** The image at a share (0..1] of its size, halved step by step so that thin strokes stay. */
  static BufferedImage scaled(BufferedImage image, double share) {
    BufferedImage current = image;
    double left = share;
    while (left < 0.5) {
      current = drawn(current, 0.5);
      left *= 2;
    }
    return drawn(current, left);
  }

  private static BufferedImage drawn(BufferedImage image, double share) {
    int width = Math.max(1, (int) Math.round(image.getWidth() * share));
    int height = Math.max(1, (int) Math.round(image.getHeight() * share));
    BufferedImage gray = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = gray.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, width, height, null);
    graphics.dispose();
    return gray;
  }

  static byte[] bytes(BufferedImage gray) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(gray, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
