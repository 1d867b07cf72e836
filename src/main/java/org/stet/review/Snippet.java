package org.stet.review;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import org.stet.page.Box;

/**
 * The image of a correction: each line that it is printed on, with the words beside it, one below
 * the other at the same height; what is corrected is underlined.
 *
 * @param pieces at least one
 */
record Snippet(List<Piece> pieces) {

  /** In pixels, as it is shown. */
  private static final int HEIGHT = 40;

  private static final int WIDTH = 300;
  private static final int BAR = 3;
  private static final int GAP = 3;

  Snippet {
    pieces = List.copyOf(pieces);
  }

  /**
   * One printed line.
   *
   * @param words what is corrected
   * @param around what is shown
   */
  record Piece(Box words, Box around) {

    private double scale() {
      return Math.min(
          1.5, Math.min(HEIGHT / (double) around.height(), WIDTH / (double) around.width()));
    }

    private int width() {
      return Math.max(1, (int) Math.round(around.width() * scale()));
    }

    private int height() {
      return Math.max(1, (int) Math.round(around.height() * scale()));
    }
  }

  BufferedImage image(Pyramid pyramid) throws BadRequestException {
    int width = pieces.stream().mapToInt(Piece::width).max().orElse(1);
    int height = pieces.stream().mapToInt(piece -> piece.height() + BAR + GAP).sum() - GAP;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.BLACK);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    int y = 0;
    for (Piece piece : pieces) {
      graphics.drawImage(
          pyramid.cut(piece.around(), piece.scale()), 0, y, piece.width(), piece.height(), null);
      y += piece.height();
      int left = (int) Math.round((piece.words().x() - piece.around().x()) * piece.scale());
      int length = (int) Math.round(piece.words().width() * piece.scale());
      graphics.fillRect(left, y, Math.max(BAR, length), BAR);
      y += BAR + GAP;
    }
    graphics.dispose();
    return image;
  }
}
