package org.stet.output.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.page.Box;
import org.stet.page.Page;
import org.stet.page.Region;
import org.stet.page.WordId;

/** The regions of a page with their roles, numbered in the order in which they are read. */
final class RegionLayer {

  private RegionLayer() {}

  /** As HTML, to lie over the page image; each box in shares of the page. */
  static String of(Page page) {
    Map<WordId, Integer> order = order(page);
    List<Region> regions =
        page.regions().stream()
            .filter(region -> region.box().isPresent())
            .sorted(Comparator.comparingInt(region -> first(region, order)))
            .toList();
    StringBuilder html = new StringBuilder();
    int number = 0;
    for (Region region : regions) {
      boolean read = first(region, order) < Integer.MAX_VALUE;
      number += read ? 1 : 0;
      String label = (read ? number + " " : "") + region.role().label();
      html.append(
          "<div class=\"region%s\" style=\"%s\"><span>%s</span></div>"
              .formatted(
                  read ? "" : " unread",
                  place(region.box().orElseThrow(), page.box()),
                  Html.text(label)));
    }
    return html.toString();
  }

  private static Map<WordId, Integer> order(Page page) {
    Map<WordId, Integer> order = new HashMap<>();
    page.order()
        .paragraphs()
        .flatMap(paragraph -> paragraph.lines().stream())
        .flatMap(line -> line.words().stream())
        .forEach(word -> order.put(word.id(), order.size()));
    return order;
  }

  private static int first(Region region, Map<WordId, Integer> order) {
    return region.lines().stream()
        .flatMap(line -> line.words().stream())
        .mapToInt(word -> order.getOrDefault(word.id(), Integer.MAX_VALUE))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** A box on the page as CSS, in percent of the page. */
  static String place(Box box, Box page) {
    return "left:%s;top:%s;width:%s;height:%s"
        .formatted(
            share(box.x(), page.width()),
            share(box.y(), page.height()),
            share(box.width(), page.width()),
            share(box.height(), page.height()));
  }

  private static String share(int part, int whole) {
    return Math.round(part * 10_000.0 / Math.max(1, whole)) / 100.0 + "%";
  }
}
