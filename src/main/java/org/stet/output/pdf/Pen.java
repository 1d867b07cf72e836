package org.stet.output.pdf;

import java.util.stream.IntStream;
import org.stet.output.pdf.PageFont.Sign;

/**
 * Writes the signs of a page, all in one text object; says where a sign goes, how large and how
 * wide it is only where that differs from the last.
 */
final class Pen {

  /** What nobody sees, in points: a pixel of 300 to the inch. */
  private static final double UNSEEN = 0.24;

  /** How far a word may stand off its height, in em: a leaning line is a few steps. */
  private static final double STEP = 0.1;

  /** In points, as sizes are written: a font of no size is none. */
  private static final double SMALLEST = 0.1;

  /** To what widths may be rounded, in percent. */
  private static final int[] ROUNDINGS = {10, 5, 2};

  private final String fontName;
  private final StringBuilder out;
  private String font = "";
  private String stretch = "";
  private double size;
  private double startX;
  private double startY;
  private double x;

  Pen(String fontName, StringBuilder out) {
    this.fontName = fontName;
    this.out = out;
  }

  /**
   * How large the next signs are.
   *
   * @param wanted in points
   */
  void size(double wanted) {
    String written = rough(wanted);
    if (!written.equals(font)) {
      out.append('/').append(fontName).append(' ').append(written).append(" Tf\n");
      font = written;
      // As it is written, so that the widths of the words fit it.
      size = Double.parseDouble(written);
    }
  }

  /** As a size is written, in points. */
  static double written(double wanted) {
    return Double.parseDouble(rough(wanted));
  }

  private static String rough(double wanted) {
    return Operators.rough(Math.max(SMALLEST, wanted));
  }

  /** To a point, in points. */
  void go(double toX, double toY) {
    if (Math.abs(toX - x) > UNSEEN || Math.abs(toY - startY) > STEP * size) {
      String right = Operators.rough(toX - startX);
      String up = Operators.rough(toY - startY);
      out.append(right).append(' ').append(up).append(" Td ");
      startX += Double.parseDouble(right);
      startY += Double.parseDouble(up);
      x = startX;
    }
  }

  /** A sign that ends there, in points. */
  void show(Sign sign, double end) {
    double em = GlyphlessFont.ADVANCE * size;
    String needed = Long.toString(rounded(100 * (end - x) / em, em));
    if (!needed.equals(stretch)) {
      out.append(needed).append(" Tz");
      stretch = needed;
    }
    out.append(sign.code()).append("Tj\n");
    x += Double.parseDouble(needed) / 100 * em;
  }

  /** Rounded as coarsely as nobody sees. */
  private static long rounded(double percent, double em) {
    int step =
        IntStream.of(ROUNDINGS)
            .filter(rounding -> rounding * em / 200 <= UNSEEN)
            .findFirst()
            .orElse(1);
    return Math.max(1, step * Math.round(percent / step));
  }
}
