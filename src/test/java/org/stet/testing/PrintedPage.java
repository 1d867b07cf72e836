package org.stet.testing;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Small pages for tests, printed black on white with a font that a library brings along. */
public final class PrintedPage {

  private PrintedPage() {}

  /** Lines below each other, 44 pixels high letters at about 300 dpi, from (80, 120) on. */
  public static BufferedImage of(int width, int height, List<String> lines) {
    BufferedImage page = blank(width, height);
    print(page, 80, 120, lines);
    return page;
  }

  public static BufferedImage blank(int width, int height) {
    BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = page.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, width, height);
    g.dispose();
    return page;
  }

  /** Prints lines; (x, y) is the left end of the first baseline, the next is 64 pixels below. */
  public static void print(BufferedImage page, int x, int y, List<String> lines) {
    print(page, x, y, 44, 64, lines);
  }

  /** The same in another size and with other space between baselines, in pixels. */
  public static void print(
      BufferedImage page, int x, int y, int size, int leading, List<String> lines) {
    Graphics2D g = page.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setColor(Color.BLACK);
    g.setFont(font().deriveFont((float) size));
    for (int i = 0; i < lines.size(); i++) {
      g.drawString(lines.get(i), x, y + leading * i);
    }
    g.dispose();
  }

  private static Font font() {
    try (InputStream in =
        Objects.requireNonNull(
            PDDocument.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}
