package org.stet.ocr.tesseract;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.util.Arrays;
import java.util.List;
import org.stet.page.Box;
import org.stet.page.image.PageTransform;

/**
 * A region cut out of a page, made smaller where its type is large.
 *
 * @param image 8-bit gray
 * @param toPage from its pixels to those of the page
 */
record Cutting(BufferedImage image, PageTransform toPage) {

  private static final int LEAST_MARGIN = 10;

  /**
   * Cuts.
   *
   * @param page 8-bit gray
   * @param box inside the page, no side less than {@code shrink}
   * @param shrink how many pixels a side become one
   * @param foreign what is not to be seen on it
   */
  static Cutting of(BufferedImage page, Box box, int shrink, List<Box> foreign) {
    if (!foreign.isEmpty()) {
      BufferedImage own = Covering.of(page, box, foreign);
      Cutting cutting = of(own, new Box(0, 0, box.width(), box.height()), shrink, List.of());
      return new Cutting(
          cutting.image(), new PageTransform(shrink, 0, 0, shrink, box.x(), box.y()));
    }
    PageTransform toPage = new PageTransform(shrink, 0, 0, shrink, box.x(), box.y());
    if (shrink == 1) {
      return new Cutting(page.getSubimage(box.x(), box.y(), box.width(), box.height()), toPage);
    }
    int width = box.width() / shrink;
    int height = box.height() / shrink;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Raster from = page.getRaster();
    int[] samples = new int[width * shrink * shrink];
    for (int y = 0; y < height; y++) {
      from.getSamples(box.x(), box.y() + y * shrink, width * shrink, shrink, 0, samples);
      image.getRaster().setSamples(0, y, width, 1, 0, means(samples, width, shrink));
    }
    return new Cutting(image, toPage);
  }

  /**
   * The same with paper all round: without, what touches an edge may keep lines from being found.
   */
  Cutting framed() {
    int margin = Math.max(LEAST_MARGIN, image.getHeight() / 5);
    BufferedImage framed =
        new BufferedImage(
            image.getWidth() + 2 * margin,
            image.getHeight() + 2 * margin,
            BufferedImage.TYPE_BYTE_GRAY);
    byte[] bytes = ((DataBufferByte) framed.getRaster().getDataBuffer()).getData();
    Arrays.fill(bytes, (byte) Covering.paper(image));
    framed.getRaster().setRect(margin, margin, image.getRaster());
    return new Cutting(framed, toPage.after(new PageTransform(1, 0, 0, 1, -margin, -margin)));
  }

  private static int[] means(int[] samples, int width, int side) {
    int[] means = new int[width];
    for (int i = 0; i < samples.length; i++) {
      means[i % (width * side) / side] += samples[i];
    }
    for (int x = 0; x < width; x++) {
      means[x] /= side * side;
    }
    return means;
  }
}
