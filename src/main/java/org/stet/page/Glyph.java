package org.stet.page;

import java.util.List;

/**
 * One printed sign of a word as OCR read it.
 *
 * @param text what was read; may be more than one character (a ligature)
 * @param box on the scan
 * @param confidence of {@code text}
 * @param alternatives other readings, likeliest first, without {@code text} itself
 */
public record Glyph(String text, Box box, Confidence confidence, List<Alternative> alternatives) {

  public Glyph {
    alternatives = List.copyOf(alternatives);
  }
}
