package org.stet.output.drawing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.stet.output.DocumentTarget;
import org.stet.page.Article;
import org.stet.page.Box;
import org.stet.page.Line;
import org.stet.page.Page;
import org.stet.page.Paragraph;
import org.stet.page.Region;
import org.stet.page.image.ImageRegion;
import org.stet.page.image.PreparedImage;

/** Pages with their regions drawn on them. */
public final class Drawings {

  /** {@code <doc>.p0001.regions.png}: what went to OCR. */
  public static final String REGIONS = ".regions.png";

  /** {@code <doc>.p0001.layout.png}: what became of it. */
  public static final String LAYOUT = ".layout.png";

  private Drawings() {}

  /**
   * Draws what is to be read one by one, numbered in the order before OCR, on the image that goes
   * to OCR.
   *
   * @throws IOException when the file cannot be written
   */
  public static void write(PreparedImage image, DocumentTarget target) throws IOException {
    Canvas canvas = new Canvas(image.pixels());
    for (ImageRegion region : image.regions()) {
      canvas.box(region.box(), region.role(), region.id() + " " + region.role().label());
    }
    write(canvas.finished(), image.scan().page(), REGIONS, target);
  }

  /**
   * Draws each region with its place in the reading order, its role and its article, on the scan.
   *
   * @throws IOException when the file cannot be written
   */
  public static void write(Page page, BufferedImage scan, DocumentTarget target)
      throws IOException {
    Canvas canvas = new Canvas(scan);
    List<Placed> regions = placed(page);
    regions.forEach(placed -> canvas.box(placed.box(), placed.region().role(), placed.label()));
    List<Placed> read = regions.stream().filter(r -> r.article().isPresent()).toList();
    for (int i = 1; i < read.size(); i++) {
      if (read.get(i).article().equals(read.get(i - 1).article())) {
        canvas.then(read.get(i - 1).box(), read.get(i).box());
      }
    }
    write(canvas.finished(), page.number(), LAYOUT, target);
  }

  private static List<Placed> placed(Page page) {
    Map<Line, Reading> readings = readings(page);
    List<Placed> ordered =
        page.regions().stream()
            .flatMap(region -> region.box().map(box -> placed(region, box, readings)).stream())
            .sorted((one, other) -> Integer.compare(one.first(), other.first()))
            .toList();
    return IntStream.range(0, ordered.size())
        .mapToObj(i -> ordered.get(i).numbered(i + 1))
        .toList();
  }

  private static Placed placed(Region region, Box box, Map<Line, Reading> readings) {
    Optional<Reading> reading =
        region.lines().stream()
            .findFirst()
            .flatMap(line -> Optional.ofNullable(readings.get(line)));
    return new Placed(
        region,
        box,
        reading.map(Reading::line).orElse(Integer.MAX_VALUE),
        0,
        reading.map(Reading::article));
  }

  private static Map<Line, Reading> readings(Page page) {
    Map<Line, Reading> readings = new HashMap<>();
    for (Article article : page.order().articles()) {
      for (Paragraph paragraph : article.paragraphs()) {
        for (Line line : paragraph.lines()) {
          readings.putIfAbsent(line, new Reading(readings.size(), article.id()));
        }
      }
    }
    return readings;
  }

  private static void write(BufferedImage image, int page, String suffix, DocumentTarget target)
      throws IOException {
    target.writePage(
        page,
        suffix,
        out -> {
          if (!ImageIO.write(image, "png", out)) {
            throw new IOException("this Java cannot write PNG files");
          }
        });
  }

  /** When a line is read, counted from 0, and in which article. */
  private record Reading(int line, int article) {}

  /** A region with its place among all; the first line of what is not read comes last. */
  private record Placed(Region region, Box box, int first, int number, Optional<Integer> article) {

    Placed numbered(int newNumber) {
      return new Placed(region, box, first, newNumber, article);
    }

    String label() {
      String role = region.role().label();
      return article.map(id -> number + " " + role + " A" + id).orElse(role);
    }
  }
}
