package org.stet.segment;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.page.Box;
import org.stet.page.Role;
import org.stet.page.image.ImageRegion;
import org.stet.page.image.PreparedImage;

/**
 * Finds on the image what is to be read by itself: columns between rules and gutters, headlines
 * over them, photos. Rules are taken out of the pixels, since letters beside them are lost
 * otherwise.
 */
public final class Segmenter {

  private static final String STEP = "segment";

  /** The step of a page that the reader segments for itself, with the reason. */
  private static final String LEFT = "segmented by the reader";

  private static final int RESOLUTION = 300;
  private static final int FEWEST_LETTERS = 40;
  private static final int MOST_REGIONS = 600;

  /** Letters of this height, in pixels, are made smaller before they are read. */
  private static final int LARGE = 120;

  private static final int WANTED = 40;

  /**
   * The image with its regions in reading order, and without rules. Where nothing plausible is
   * found it comes back with a step that says so, and the reader looks for itself.
   */
  public PreparedImage segment(PreparedImage image) {
    int scale = Math.max(1, (int) Math.round((double) image.resolution() / RESOLUTION));
    Sheet sheet = Sheet.of(image.pixels(), scale);
    if (sheet.pieces().size() < FEWEST_LETTERS) {
      return left(image, "too little print");
    }
    List<ImageRegion> regions = regions(sheet, scale);
    if (regions.isEmpty() || regions.size() > MOST_REGIONS) {
      return left(image, regions.size() + " regions are not plausible");
    }
    List<Box> rules = new ArrayList<>(sheet.ruleRuns());
    rules.addAll(RuleScraps.of(sheet));
    BufferedImage pixels = RuleEraser.erase(image.pixels(), rules, scale);
    SpeckEraser.erase(pixels, sheet.specks(), scale);
    int cleared = clear(pixels, sheet, regions, scale);
    Map<String, String> steps = new LinkedHashMap<>(image.steps());
    steps.put(STEP, regions.size() + " regions, " + sheet.uprightRules().size() + " column rules");
    steps.put("photos", count(regions.stream().filter(r -> r.role() == Role.PHOTO).count()));
    steps.put("specks", count(sheet.specks().size()));
    steps.put("rim", count(sheet.atRim()));
    steps.put("clearing", count(cleared));
    return new PreparedImage(
        image.scan(), pixels, image.resolution(), image.toScan(), regions, steps, image.settings());
  }

  /** What was taken out, for {@code run.json}. */
  private static String count(long count) {
    return count == 0 ? "none" : count + " taken out";
  }

  /** Gives how many places were cleared. */
  private static int clear(
      BufferedImage pixels, Sheet sheet, List<ImageRegion> regions, int scale) {
    Clearing clearing = new Clearing(pixels, sheet.pieces(), scale);
    List<Box> others = new ArrayList<>(sheet.edges());
    sheet.pieces().stream().filter(Component::photo).map(Component::box).forEach(others::add);
    for (ImageRegion region : regions) {
      Box box = region.box();
      if (region.role() != Role.PHOTO) {
        clearing.clear(
            new Box(box.x() / scale, box.y() / scale, box.width() / scale, box.height() / scale),
            others);
      }
    }
    return clearing.places();
  }

  private static PreparedImage left(PreparedImage image, String why) {
    Map<String, String> steps = new LinkedHashMap<>(image.steps());
    steps.put(LEFT, why);
    return new PreparedImage(
        image.scan(),
        image.pixels(),
        image.resolution(),
        image.toScan(),
        image.regions(),
        steps,
        image.settings());
  }

  private static List<ImageRegion> regions(Sheet sheet, int scale) {
    BesidePhotos photos = new BesidePhotos(sheet);
    Stack stack = new Stack(sheet.levelRules(), sheet.scale());
    List<List<Component>> parts = new ArrayList<>();
    for (List<Component> column : Columns.of(sheet)) {
      for (List<Component> part : stack.cut(column)) {
        photos.apart(part).forEach(own -> parts.addAll(Stretches.of(own, sheet.scale())));
      }
    }
    List<Component> all = parts.stream().flatMap(List::stream).toList();
    Margins margins = new Margins(all, sheet.scale());
    Foreign foreign = new Foreign(texts(parts), sheet.scale());
    Print print = new Print(sheet);
    List<ImageRegion> regions = new ArrayList<>();
    for (List<Component> part : parts) {
      boolean photo = part.stream().anyMatch(Component::photo);
      if (photo || print.isText(part)) {
        Box box = margins.around(part);
        regions.add(
            new ImageRegion(
                regions.size(),
                photo ? Role.PHOTO : Role.BODY,
                new Box(
                    box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale),
                shrink(part, sheet.scale().letter(), scale),
                photo ? List.of() : foreign.in(box, part, scale)));
      }
    }
    return regions;
  }

  /** What stands in no picture. */
  private static List<Component> texts(List<List<Component>> parts) {
    return parts.stream()
        .filter(part -> part.stream().noneMatch(Component::photo))
        .flatMap(List::stream)
        .toList();
  }

  /** Letters of ordinary size are read as they are. */
  private static int shrink(List<Component> part, int letter, int scale) {
    int[] heights =
        part.stream()
            .mapToInt(p -> p.box().height())
            .filter(h -> h > 0.45 * letter)
            .sorted()
            .toArray();
    int size = heights.length == 0 ? 0 : scale * heights[heights.length / 2];
    return size < LARGE ? 1 : size / WANTED;
  }
}
