package org.stet.samples;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A printing face from the Liberation fonts (SIL Open Font License), which a test dependency
 * brings.
 *
 * <p>Glyphs are drawn as outlines, not through {@code java.awt.Font}: that asks the system for its
 * fonts and fails where there are none, and would print another page on every machine.
 */
final class Typeface {
  static final Typeface ROMAN = load("LiberationSerif-Regular");
  static final Typeface BOLD = load("LiberationSerif-Bold");
  static final Typeface ITALIC = load("LiberationSerif-Italic");
  static final Typeface SANS = load("LiberationSans-Regular");

  private final TrueTypeFont font;
  private final CmapLookup codes;
  private final double unitsPerEm;
  private final Map<Integer, Double> advances = new HashMap<>();

  private Typeface(TrueTypeFont font) throws IOException {
    this.font = font;
    this.codes = font.getUnicodeCmapLookup();
    this.unitsPerEm = font.getUnitsPerEm();
  }

  private static Typeface load(String name) {
    try (InputStream in = Typeface.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
      if (in == null) {
        throw new IllegalStateException("the test dependency with the font " + name + " is absent");
      }
      return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Width of the text in pixels at this size (pixels an em). */
  double width(String text, double size) {
    return text.codePoints().mapToDouble(c -> advances.computeIfAbsent(c, this::advance)).sum()
        * size;
  }

  private double advance(int codePoint) {
    try {
      return font.getAdvanceWidth(glyph(codePoint)) / unitsPerEm;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int glyph(int codePoint) {
    int id = codes.getGlyphId(codePoint);
    if (id == 0) {
      throw new IllegalArgumentException("no glyph for " + Character.getName(codePoint));
    }
    return id;
  }

  /** Draws the text from x on the baseline y; returns the x where it ends. */
  double draw(Graphics2D g, String text, double x, double y, double size) {
    double scale = size / unitsPerEm;
    double at = x;
    for (int c : text.codePoints().toArray()) {
      if (c != ' ' && c != '\u00a0') {
        AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, y);
        g.fill(place.createTransformedShape(outline(c)));
      }
      at += advances.computeIfAbsent(c, this::advance) * size;
    }
    return at;
  }

  private java.awt.Shape outline(int codePoint) {
    try {
      return font.getGlyph().getGlyph(glyph(codePoint)).getPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
