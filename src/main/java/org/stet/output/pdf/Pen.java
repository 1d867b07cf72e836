package org.stet.output.pdf;

import org.stet.output.pdf.PageFont.Sign;

/** Writes the signs of a line; says where it goes only where that is not where it is. */
final class Pen {

  /** What nobody sees, in points. */
  private static final double UNSEEN = 0.1;

  /** How far a word may stand off its height, in em: a leaning line is a few steps. */
  private static final double STEP = 0.1;

  private final double size;
  private final StringBuilder out;
  private double lineX;
  private double lineY;
  private double x;
  private String stretch = "";

  /**
   * @param size of the font, in points
   */
  Pen(double size, StringBuilder out) {
    this.size = size;
    this.out = out;
  }

  /** To a point, in points from where the line begins. */
  void go(double toX, double toY) {
    if (Math.abs(toX - x) > UNSEEN || Math.abs(toY - lineY) > STEP * size) {
      String right = Operators.rough(toX - lineX);
      String up = Operators.rough(toY - lineY);
      out.append(right).append(' ').append(up).append(" Td ");
      lineX += Double.parseDouble(right);
      lineY += Double.parseDouble(up);
      x = lineX;
    }
  }

  /** A sign of this width, in points. */
  void show(Sign sign, double width) {
    String needed = Long.toString(Math.round(100 * width / (GlyphlessFont.ADVANCE * size)));
    if (!needed.equals(stretch)) {
      out.append(needed).append(" Tz ");
      stretch = needed;
    }
    out.append(sign.code()).append(" Tj\n");
    x += Double.parseDouble(needed) / 100 * GlyphlessFont.ADVANCE * size;
  }
}
