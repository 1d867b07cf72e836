package org.stet.ocr.again;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.stet.page.Box;
import org.stet.page.Role;
import org.stet.page.image.ImageRegion;
import org.stet.page.image.PageTransform;
import org.stet.page.image.PreparedImage;

/**
 * Lines cut out of a page, enlarged and set below each other, with white round each.
 *
 * @param image 8-bit gray
 * @param places where each line stands on it, with some of the white
 * @param lines the cuttings' places on the page
 * @param scale how many times larger
 */
record Patches(BufferedImage image, List<Box> places, List<Box> lines, double scale) {

  private static final int WHITE = 255;
  private static final int MARGIN = 10;

  /** Larger print is cut out as it is: it would cost, and gain nothing. */
  private static final int TALL = 120;

  Patches {
    places = List.copyOf(places);
    lines = List.copyOf(lines);
  }

  /**
   * Cuts.
   *
   * @param page 8-bit gray
   * @param lines boxes on the page
   */
  static Patches of(BufferedImage page, List<Box> lines, double scale) {
    Box all = new Box(0, 0, page.getWidth(), page.getHeight());
    List<Box> cuts = lines.stream().map(line -> around(line).intersection(all)).toList();
    List<Box> places = new ArrayList<>();
    int width = 1;
    int y = 0;
    for (Box cut : cuts) {
      double s = scale(cut, scale);
      int wide = (int) (cut.width() * s) + 2 * MARGIN;
      int high = (int) (cut.height() * s) + 2 * MARGIN;
      places.add(new Box(0, y, wide, high));
      y += high;
      width = Math.max(width, wide);
    }
    BufferedImage image =
        new BufferedImage(width + MARGIN, Math.max(1, y), BufferedImage.TYPE_BYTE_GRAY);
    Arrays.fill(bytes(image), (byte) WHITE);
    for (int i = 0; i < cuts.size(); i++) {
      draw(page, cuts.get(i), image, places.get(i), scale(cuts.get(i), scale));
    }
    return new Patches(image, places, cuts, scale);
  }

  private static double scale(Box cut, double scale) {
    return cut.height() > TALL ? 1 : scale;
  }

  private static Box around(Box line) {
    int air = Math.max(2, line.height() / 6);
    return Box.ofCorners(
        line.x() - 2 * air, line.y() - air, line.right() + 2 * air, line.bottom() + air);
  }

  /** The same cuttings, with other pixels. */
  Patches with(BufferedImage pixels) {
    return new Patches(pixels, places, lines, scale);
  }

  /** Ready to be read, each patch a region. */
  PreparedImage prepared(PreparedImage page, Map<String, String> settings) {
    Map<String, String> all = new LinkedHashMap<>(page.settings());
    all.putAll(settings);
    return new PreparedImage(
        page.scan(),
        image,
        (int) Math.round(page.resolution() * scale),
        PageTransform.IDENTITY,
        IntStream.range(0, places.size())
            .mapToObj(i -> new ImageRegion(i, Role.BODY, places.get(i)))
            .toList(),
        Map.of(),
        all);
  }

  /** Where on the page a column of a patch's pixels stands. */
  double toPage(int patch, double x) {
    Box cut = lines.get(patch);
    return cut.x() + (x - MARGIN) / scale(cut, scale);
  }

  /** Each pixel from the four nearest ones. */
  private static void draw(
      BufferedImage page, Box cut, BufferedImage image, Box place, double scale) {
    byte[] from = bytes(page);
    byte[] to = bytes(image);
    for (int v = MARGIN; v < place.height() - MARGIN; v++) {
      double y = Math.min(cut.height() - 1, Math.max(0, (v - MARGIN + 0.5) / scale - 0.5));
      int above = (cut.y() + (int) y) * page.getWidth();
      int below = (cut.y() + Math.min(cut.height() - 1, (int) y + 1)) * page.getWidth();
      for (int u = MARGIN; u < place.width() - MARGIN; u++) {
        double x = Math.min(cut.width() - 1, Math.max(0, (u - MARGIN + 0.5) / scale - 0.5));
        int left = cut.x() + (int) x;
        int right = cut.x() + Math.min(cut.width() - 1, (int) x + 1);
        double upper = between(from[above + left], from[above + right], x - (int) x);
        double lower = between(from[below + left], from[below + right], x - (int) x);
        double value = upper + (lower - upper) * (y - (int) y);
        to[(place.y() + v) * image.getWidth() + u] = (byte) Math.round(value);
      }
    }
  }

  private static double between(byte one, byte other, double share) {
    return (one & 0xff) + ((other & 0xff) - (one & 0xff)) * share;
  }

  private static byte[] bytes(BufferedImage image) {
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }
}
