package org.stet.output.drawing;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.stet.page.Box;
import org.stet.page.Role;

/** A page, pale and no larger than a screen needs, to draw boxes on in the page's own pixels. */
final class Canvas {

  /** The longer side, in pixels. */
  private static final int LONGEST = 2600;

  private static final float PALE = 0.35f;
  private static final float TINT = 0.14f;
  private static final int SQUARE = 4;

  private final BufferedImage image;
  private final Graphics2D pen;
  private final double scale;

  Canvas(BufferedImage page) {
    scale = Math.min(1, (double) LONGEST / Math.max(page.getWidth(), page.getHeight()));
    image =
        new BufferedImage(at(page.getWidth()), at(page.getHeight()), BufferedImage.TYPE_INT_RGB);
    pen = image.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(page, 0, 0, image.getWidth(), image.getHeight(), null);
    through(PALE, () -> fill(Color.WHITE, 0, 0, image.getWidth(), image.getHeight()));
  }

  /** A box in the role's colour, with a label at its top left. */
  void box(Box box, Role role, String label) {
    Color colour = Hue.of(role);
    int x = at(box.x());
    int y = at(box.y());
    int width = at(box.width());
    int height = at(box.height());
    through(TINT, () -> fill(colour, x, y, width, height));
    pen.setColor(colour);
    pen.setStroke(new BasicStroke(2));
    pen.drawRect(x, y, width, height);
    int wide = (Lettering.width(label) + 1) * SQUARE;
    fill(colour, x, y, wide, (Lettering.height() + 2) * SQUARE);
    pen.setColor(Color.WHITE);
    Lettering.draw(pen, label, x + SQUARE, y + SQUARE, SQUARE);
  }

  /** A line from the foot of one box to the head of that which is read after it. */
  void then(Box before, Box after) {
    pen.setColor(Color.MAGENTA);
    pen.setStroke(new BasicStroke(3));
    pen.drawLine(
        at(before.x() + before.width() / 2), at(before.bottom()), at(after.x()), at(after.y()));
  }

  /** The page with all that was drawn; nothing can be drawn after that. */
  BufferedImage finished() {
    pen.dispose();
    return image;
  }

  private int at(int pixels) {
    return Math.max(1, (int) Math.round(pixels * scale));
  }

  private void fill(Color colour, int x, int y, int width, int height) {
    pen.setColor(colour);
    pen.fillRect(x, y, width, height);
  }

  private void through(float opacity, Runnable drawing) {
    pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, opacity));
    drawing.run();
    pen.setComposite(AlphaComposite.SrcOver);
  }
}
