package org.stet.output.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Writer;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.stet.page.Box;
import org.stet.page.Document;
import org.stet.page.image.ScanImage;

/**
 * The images of a report, one page in memory at a time: each stands once in the file, as a
 * background, and is shown from there by the page and by the snippets.
 */
final class PageImages {

  /** Bytes of page image and snippets together, before Base64 adds a third. */
  private static final int PAGE_BUDGET = 1_100_000;

  /** Bytes of all images of a file that a browser still opens with ease. */
  private static final int FILE_BUDGET = 45_000_000;

  /** Size in the table, in CSS pixels. */
  private static final int SHOWN_HEIGHT = 34;

  private static final int SHOWN_WIDTH = 230;

  private final Document document;
  private final List<Integer> numbers;
  private final List<Mark> marks;
  private final TreeMap<Integer, Box> pages = new TreeMap<>();
  private final Map<Mark.Spot, Snippet> snippets = new HashMap<>();

  PageImages(Document document, List<Mark> marks) {
    this.document = document;
    this.numbers = document.pageNumbers();
    this.marks = marks;
  }

  /** A part of one of the images: its style, and where on it. */
  private record Snippet(String style, Box cell, int sheetWidth) {}

  /** Writes a style for each page image and each sheet of snippets. */
  void write(Writer html, IntFunction<Optional<ScanImage>> scans) throws IOException {
    int most = Math.min(PAGE_BUDGET, FILE_BUDGET / Math.max(1, numbers.size()));
    for (int number : numbers) {
      Optional<ScanImage> scan = scans.apply(number);
      if (scan.isPresent()) {
        int left = PageWeight.leftForImages(document.page(number), marks);
        write(html, number, scan.get().pixels(), Math.min(most, left));
      }
    }
  }

  private void write(Writer html, int number, BufferedImage scan, int budget) throws IOException {
    List<Mark.Spot> spots = marks.stream().flatMap(m -> m.on(number).stream()).distinct().toList();
    SnippetSheet sheet = SnippetSheet.of(scan, spots, budget / 2);
    boolean sharp = sheet.jpeg().length <= budget / 2;
    PageImage page = PageImage.of(scan, sharp ? budget - sheet.jpeg().length : budget);
    style(html, "i" + number, page.type(), page.bytes());
    pages.put(number, new Box(0, 0, page.width(), page.height()));
    if (sharp) {
      style(html, "s" + number, GrayJpeg.TYPE, sheet.jpeg());
      sheet
          .cells()
          .forEach(
              (spot, cell) -> snippets.put(spot, new Snippet("s" + number, cell, sheet.width())));
    } else {
      // So many that only the page itself has room for them.
      Box whole = new Box(0, 0, scan.getWidth(), scan.getHeight());
      for (Mark.Spot spot : spots) {
        Box cell = spot.around().intersection(whole);
        snippets.put(spot, new Snippet("i" + number, cell, scan.getWidth()));
      }
    }
  }

  private static void style(Writer html, String name, String type, byte[] image)
      throws IOException {
    if (image.length > 0) {
      html.write("." + name + "{background-image:url(data:" + type + ";base64,");
      html.write(Base64.getEncoder().encodeToString(image));
      html.write(")}\n");
    }
  }

  /** The pages with their marks; says so where there is no image. */
  void writeSheets(Writer html) throws IOException {
    if (pages.isEmpty()) {
      html.write("<p class=\"none\">This text came without page images.</p>");
    }
    for (Map.Entry<Integer, Box> page : pages.entrySet()) {
      int number = page.getKey();
      Box box = page.getValue();
      html.write(
          "<section class=\"page\" data-page=\"%d\" aria-label=\"Page %d\"><div class=\"sheet\""
                  .formatted(number, number)
              + " style=\"aspect-ratio:%d/%d\">".formatted(box.width(), box.height())
              + "<div class=\"scan i%d\" role=\"img\" aria-label=\"Scan of page %d\"></div>"
                  .formatted(number, number));
      html.write(RegionLayer.of(document.page(number)));
      for (Mark mark : marks) {
        for (Mark.Spot spot : mark.on(number)) {
          html.write(mark(mark, spot.box(), box));
        }
      }
      html.write("</div></section>\n");
    }
  }

  private static String mark(Mark mark, Box spot, Box page) {
    return "<a class=\"mark %s\" href=\"#c%d\" style=\"%s\"></a>"
        .formatted(mark.state(), mark.number(), RegionLayer.place(spot, page));
  }

  /** The pages to choose from. */
  void writeOptions(Writer html) throws IOException {
    for (int number : pages.keySet()) {
      html.write("<option value=\"%d\">%d</option>".formatted(number, number));
    }
  }

  /** The image of a correction, one piece for each printed line. */
  String snippet(Mark mark) {
    StringBuilder html = new StringBuilder();
    for (Mark.Spot spot : mark.spots()) {
      Optional.ofNullable(snippets.get(spot)).ifPresent(s -> html.append(snippet(s)));
    }
    return html.toString();
  }

  private static String snippet(Snippet snippet) {
    Box cell = snippet.cell();
    double scale = Math.min(1, SHOWN_HEIGHT / (double) Math.max(1, cell.height()));
    scale = Math.min(scale, SHOWN_WIDTH / (double) Math.max(1, cell.width()));
    return "<span class=\"snip %s\" style=\"--w:%d;--h:%d;--x:%d;--y:%d;--s:%d\"></span>"
        .formatted(
            snippet.style(),
            Math.round(cell.width() * scale),
            Math.round(cell.height() * scale),
            Math.round(cell.x() * scale),
            Math.round(cell.y() * scale),
            Math.round(snippet.sheetWidth() * scale));
  }
}
