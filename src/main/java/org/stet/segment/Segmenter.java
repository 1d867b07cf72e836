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
  private static final int RESOLUTION = 300;
  private static final int FEWEST_LETTERS = 40;
  private static final int MOST_REGIONS = 600;

  /** Where text is, of the ink at least this share is letters. */
  private static final double OWN_INK = 0.5;

  /**
   * The image with its regions in reading order, and without rules. Where nothing plausible is
   * found it comes back as it is, so that the reader looks for itself.
   */
  public PreparedImage segment(PreparedImage image) {
    int scale = Math.max(1, (int) Math.round((double) image.resolution() / RESOLUTION));
    Sheet sheet = Sheet.of(Bitmap.of(image.pixels(), scale));
    if (sheet.pieces().size() < FEWEST_LETTERS) {
      return image;
    }
    List<ImageRegion> regions = regions(sheet, scale);
    if (regions.isEmpty() || regions.size() > MOST_REGIONS) {
      return image;
    }
    BufferedImage pixels = RuleEraser.erase(image.pixels(), sheet.ruleRuns(), scale);
    Map<String, String> steps = new LinkedHashMap<>(image.steps());
    steps.put(STEP, regions.size() + " regions, " + sheet.uprightRules().size() + " column rules");
    return new PreparedImage(
        image.scan(), pixels, image.resolution(), image.toScan(), regions, steps, image.settings());
  }

  private static List<ImageRegion> regions(Sheet sheet, int scale) {
    Stack stack = new Stack(sheet.levelRules(), sheet.scale());
    List<List<Component>> parts = new ArrayList<>();
    Columns.of(sheet).forEach(column -> parts.addAll(stack.cut(column)));
    Margins margins = new Margins(parts.stream().flatMap(List::stream).toList(), sheet.scale());
    List<ImageRegion> regions = new ArrayList<>();
    for (List<Component> part : parts) {
      boolean photo = part.stream().anyMatch(Component::photo);
      if (photo || isText(part, sheet)) {
        Box box = margins.around(part);
        regions.add(
            new ImageRegion(
                regions.size(),
                photo ? Role.PHOTO : Role.BODY,
                new Box(
                    box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale)));
      }
    }
    return regions;
  }

  /** More than a speck, and not in a picture. */
  private static boolean isText(List<Component> part, Sheet sheet) {
    int letter = sheet.scale().letter();
    List<Component> letters = part.stream().filter(p -> p.box().height() > letter * 0.6).toList();
    boolean any = letters.size() > 1 || letters.stream().anyMatch(p -> isNumber(p, letter));
    return any && sheet.halftones().share(part) > OWN_INK;
  }

  /** One piece may be a page's number. */
  private static boolean isNumber(Component piece, int letter) {
    Box box = piece.box();
    return box.height() >= letter
        && box.width() > 0.3 * box.height()
        && box.width() < 4 * box.height()
        && piece.fill() > 0.25
        && piece.fill() < 0.75;
  }
}
