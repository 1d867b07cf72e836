package org.stet.output.drawing;

import java.awt.Graphics2D;
import java.util.Locale;

/**
 * Digits and capitals of 3 by 5 squares. A font of the system's would be handsomer, but a bare
 * machine has none, and Java then draws no text at all.
 */
final class Lettering {

  private static final String KNOWN = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ.";

  /** Five rows a letter, top to bottom, in octal: 4 is the left square, 1 the right one. */
  private static final String[] ROWS = {
    "75557", "26227", "71747", "71717", "55711", "74717", "74757", "71122", "75757", "75717",
    "75755", "65656", "74447", "65556", "74647", "74644", "74557", "55755", "72227", "11157",
    "55655", "44447", "57755", "65555", "75557", "75744", "75571", "75655", "74717", "72222",
    "55557", "55552", "55775", "55255", "55222", "71247", "00002"
  };

  private static final int ADVANCE = 4;
  private static final int HEIGHT = 5;

  private Lettering() {}

  /** How wide a text is, in squares. */
  static int width(String text) {
    return text.length() * ADVANCE;
  }

  /** How high every text is, in squares. */
  static int height() {
    return HEIGHT;
  }

  /**
   * Draws in the pen's colour; what has no glyph here stays white.
   *
   * @param square side of a square, in pixels
   */
  static void draw(Graphics2D pen, String text, int x, int y, int square) {
    String capitals = text.toUpperCase(Locale.ROOT);
    for (int i = 0; i < capitals.length(); i++) {
      int glyph = KNOWN.indexOf(capitals.charAt(i));
      for (int row = 0; glyph >= 0 && row < HEIGHT; row++) {
        int squares = ROWS[glyph].charAt(row) - '0';
        for (int column = 0; column < 3; column++) {
          if ((squares & 4 >> column) != 0) {
            int left = x + (i * ADVANCE + column) * square;
            pen.fillRect(left, y + row * square, square, square);
          }
        }
      }
    }
  }
}
