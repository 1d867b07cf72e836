package org.stet.output.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.page.Box;

/**
 * The snippets of a page on one sheet, sharper than the page's own image: what convinces a person
 * must be readable.
 *
 * @param jpeg gray; empty where the page has no corrections
 * @param width of the sheet, in pixels
 * @param height of the sheet, in pixels
 * @param cells where on the sheet each spot is shown, with some of its line around it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, written once
record SnippetSheet(byte[] jpeg, int width, int height, Map<Mark.Spot, Box> cells) {

  private static final int SHEET = 2000;
  private static final int WIDEST = 640;
  private static final int GAP = 4;

  SnippetSheet {
    cells = Map.copyOf(cells);
  }

  /** The largest lettering that takes no more than so many bytes; else the smallest to be read. */
  static SnippetSheet of(BufferedImage scan, List<Mark.Spot> spots, int budget) throws IOException {
    if (spots.isEmpty()) {
      return new SnippetSheet(new byte[0], 0, 0, Map.of());
    }
    int lettering = 64;
    SnippetSheet sheet = drawn(scan, spots, lettering);
    while (sheet.jpeg().length > budget && lettering > 16) {
      lettering = lettering * 3 / 4;
      sheet = drawn(scan, spots, lettering);
    }
    return sheet;
  }

  private static SnippetSheet drawn(BufferedImage scan, List<Mark.Spot> spots, int lettering)
      throws IOException {
    Map<Mark.Spot, Box> cells = new HashMap<>();
    List<BufferedImage> cut = new ArrayList<>();
    List<Box> places = new ArrayList<>();
    int x = 0;
    int y = 0;
    int row = 0;
    for (Mark.Spot spot : spots) {
      BufferedImage snippet = snippet(scan, spot, lettering);
      if (x + snippet.getWidth() > SHEET) {
        x = 0;
        y += row + GAP;
        row = 0;
      }
      Box cell = new Box(x, y, snippet.getWidth(), snippet.getHeight());
      cells.put(spot, cell);
      cut.add(snippet);
      places.add(cell);
      x += snippet.getWidth() + GAP;
      row = Math.max(row, snippet.getHeight());
    }
    BufferedImage sheet = new BufferedImage(SHEET, y + row, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = sheet.createGraphics();
    for (int i = 0; i < cut.size(); i++) {
      graphics.drawImage(cut.get(i), places.get(i).x(), places.get(i).y(), null);
    }
    graphics.dispose();
    return new SnippetSheet(GrayJpeg.bytes(sheet), SHEET, y + row, cells);
  }

  /** The spot with the words beside it. */
  private static BufferedImage snippet(BufferedImage scan, Mark.Spot spot, int lettering) {
    Box page = new Box(0, 0, scan.getWidth(), scan.getHeight());
    Box around = spot.around().intersection(page);
    if (around.area() == 0) {
      return new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
    }
    double share = Math.min(1, 1.4 * lettering / around.height());
    share = Math.min(share, WIDEST / (double) around.width());
    BufferedImage snippet =
        Shrinking.of(
            scan.getSubimage(around.x(), around.y(), around.width(), around.height()), share);
    underline(snippet, spot.box(), around, share);
    return snippet;
  }

  /** Shows which of the words it is about. */
  private static void underline(BufferedImage snippet, Box box, Box around, double share) {
    Graphics2D graphics = snippet.createGraphics();
    graphics.setColor(Color.DARK_GRAY);
    int y = (int) Math.round((box.bottom() - around.y()) * share) + 3;
    graphics.fillRect(
        (int) Math.round((box.x() - around.x()) * share),
        Math.min(y, snippet.getHeight() - 4),
        (int) Math.round(box.width() * share),
        4);
    graphics.dispose();
  }
}
