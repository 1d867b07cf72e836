package org.stet.samples;

import static org.stet.samples.Sheet.pt;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Prints the text export of a newspaper portal on office paper, in two columns, errors and all. */
final class PortalPrintout {
  private static final int WIDTH = 2550;
  private static final int HEIGHT = 3300;
  private static final int MARGIN = 240;
  private static final int GUTTER = 70;
  private static final int COLUMN = (WIDTH - 2 * MARGIN - GUTTER) / 2;
  private static final double LEADING = pt(16.5);
  private static final Pattern PARAGRAPHS = Pattern.compile("\\R+");

  private final Sheet sheet = new Sheet(WIDTH, HEIGHT);
  private final Compositor body = new Compositor(Typeface.ROMAN, pt(13), COLUMN, true);
  private final List<String> paragraphs;

  private PortalPrintout(List<String> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** Prints this text: title of the paper, headline and deck first, then the rest in columns. */
  static BufferedImage print(String export) {
    return new PortalPrintout(paragraphs(export)).set();
  }

  /** The paragraphs, one a line, with a blank line after the paper's title. */
  static String truth(String text) {
    List<String> lines = new ArrayList<>(paragraphs(text));
    lines.set(0, lines.get(0) + "\n");
    return String.join("\n", lines) + "\n";
  }

  private static List<String> paragraphs(String text) {
    return PARAGRAPHS.splitAsStream(text.strip()).map(String::strip).toList();
  }

  private BufferedImage set() {
    sheet.text(Typeface.SANS, pt(10), paragraphs.get(0), MARGIN, 240);
    sheet.rule(MARGIN, 265, WIDTH - 2.0 * MARGIN, 3);
    double y = wide(Typeface.BOLD, pt(26), paragraphs.get(1), 420);
    y = wide(Typeface.ITALIC, pt(14), paragraphs.get(2), y + 10) + 40;
    columns(y);
    return sheet.image();
  }

  private double wide(Typeface face, double size, String text, double y) {
    Compositor type = new Compositor(face, size, WIDTH - 2.0 * MARGIN, false);
    return sheet.block(type, type.compose(text, 0), MARGIN, y, size * 1.2, false);
  }

  private void columns(double top) {
    List<List<SetLine>> blocks = new ArrayList<>();
    paragraphs.subList(3, paragraphs.size()).forEach(p -> blocks.add(body.compose(p, 0)));
    int lines = blocks.stream().mapToInt(b -> b.size() + 1).sum();
    double bottom = top + (lines / 2 + 1) * LEADING;
    double x = MARGIN;
    double y = top;
    for (List<SetLine> block : blocks) {
      for (SetLine line : block) {
        if (y > bottom) {
          x = MARGIN + COLUMN + GUTTER;
          y = top;
          bottom = HEIGHT;
        }
        sheet.line(body, line, x, y, true);
        y += LEADING;
      }
      y += LEADING * 0.6;
    }
  }
}
