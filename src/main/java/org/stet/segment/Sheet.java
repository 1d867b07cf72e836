package org.stet.segment;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stet.page.Box;

/**
 * What stands on a page image: letters and photos, and the rules between them.
 *
 * @param pieces letters, dots and photos, without rules, specks and the dark edges of a scan
 * @param levelRules in pixels of the bitmap
 * @param uprightRules likewise
 * @param ruleRuns the pixels of the rules
 * @param scale how large the page is set
 * @param halftones tells print from pictures
 * @param edges boxes round the dark edges of the scan
 * @param specks dirt no larger than the smallest point, and no part of a letter
 * @param atRim how many pieces were left out since they belong to the rim of the scan
 * @param height of the bitmap, in pixels
 */
record Sheet(
    List<Component> pieces,
    List<Rule> levelRules,
    List<Box> uprightRules,
    List<Box> ruleRuns,
    Scale scale,
    Halftones halftones,
    List<Box> edges,
    List<Box> specks,
    int atRim,
    int height) {

  private static final int SMALLEST_LETTER = 6;

  /** Pixels across between parts of one rule. */
  private static final int TOUCHING = 3;

  /** Of a masthead, as a share of the page's height. */
  private static final double LARGEST_LETTER = 0.06;

  /**
   * Finds all of it.
   *
   * @param image 8-bit gray
   * @param shrink how many of its pixels a side become one pixel of the bitmap
   */
  static Sheet of(BufferedImage image, int shrink) {
    byte[] gray = Bitmap.gray(image, shrink);
    Bitmap bitmap = Bitmap.of(gray, image.getWidth() / shrink);
    Scale scale = Scale.of(Components.of(bitmap), SMALLEST_LETTER);
    int letter = scale.letter();
    int thickest = Math.max(4, letter * 2 / 3);
    List<Rule> level = new ArrayList<>(Rules.level(bitmap, 5 * letter, thickest));
    List<Rule> parts = new ArrayList<>(Rules.upright(bitmap, 4 * letter, thickest));
    parts.addAll(FaintRules.of(gray, bitmap.width(), parts, scale));
    List<Rule> upright =
        new ArrayList<>(
            JoinedRules.upright(parts, 3 * scale.line(), TOUCHING).stream()
                .filter(rule -> rule.box().height() >= 4 * scale.line())
                .toList());
    int found = runs(level, parts).size();
    Bitmap bare = RuleEraser.bare(bitmap, runs(level, parts));
    List<Box> photos = new ArrayList<>(Photos.of(bare, Math.max(2, letter / 5), 10 * scale.line()));
    List<Component> print = Components.of(bare);
    level.addAll(SwelledRules.of(print, bare, letter));
    Drawings.of(print, bare, level.stream().map(Rule::box).toList(), scale)
        .forEach(box -> Photos.add(box, photos));
    Halftones halftones = new Halftones(bare, print, letter);
    Tones tones = new Tones(image, shrink, print, letter);
    tones.find(10 * scale.line()).forEach(box -> Photos.add(box, photos));
    halftones.find(10 * scale.line()).stream()
        .map(box -> tones.trimmed(box, 4 * letter))
        .forEach(box -> Photos.add(box, photos));
    photos.removeIf(photo -> photo.area() > 0.6 * bitmap.width() * bitmap.height());
    level.removeIf(rule -> photos.stream().anyMatch(photo -> photo.contains(rule.box())));
    upright.removeIf(rule -> photos.stream().anyMatch(photo -> photo.contains(rule.box())));
    parts.removeIf(part -> upright.stream().noneMatch(rule -> rule.box().contains(part.box())));
    List<Box> runs = runs(level, parts);
    boolean same = runs.size() == found;
    Bitmap ruleless = same ? bare : RuleEraser.bare(bitmap, runs);
    List<Component> inked = same ? print : Components.of(ruleless);
    List<Component> standing = pieces(inked, ruleless, photos, halftones, scale);
    Rim rim = Rim.of(standing, upright, bitmap, scale);
    List<Component> inside = standing.stream().filter(piece -> !rim.has(piece)).toList();
    List<Component> small = inked.stream().filter(piece -> piece.area() <= speck(scale)).toList();
    List<Component> pieces = new ArrayList<>(inside);
    pieces.removeAll(MarginDirt.of(inside, small, bitmap.width(), scale));
    int atRim = standing.size() - pieces.size();
    photos.forEach(photo -> pieces.add(new Component(photo, (int) photo.area(), true)));
    return new Sheet(
        pieces,
        JoinedRules.level(level, 3 * scale.line(), TOUCHING),
        upright.stream().map(Rule::box).toList(),
        runs,
        scale,
        halftones,
        print.stream().map(Component::box).filter(box -> isEdge(box, bitmap, scale)).toList(),
        specks(inked, scale),
        atRim,
        bitmap.height());
  }

  /** Ink that is no more than this, in pixels, is no part of a letter. */
  private static int speck(Scale scale) {
    return Math.max(2, scale.letter() * scale.letter() / 40);
  }

  private static List<Box> specks(List<Component> inked, Scale scale) {
    LetterParts parts =
        new LetterParts(
            inked.stream().filter(piece -> piece.area() > speck(scale)).toList(), scale.letter());
    return inked.stream()
        .filter(piece -> piece.area() <= speck(scale))
        .map(Component::box)
        .filter(box -> !parts.has(box))
        .toList();
  }

  private static List<Box> runs(List<Rule> level, List<Rule> upright) {
    return Stream.concat(level.stream(), upright.stream())
        .flatMap(rule -> rule.runs().stream())
        .toList();
  }

  private static List<Component> pieces(
      List<Component> inked, Bitmap bare, List<Box> photos, Halftones halftones, Scale scale) {
    List<Component> pieces = new ArrayList<>();
    for (Component piece : inked) {
      if (piece.area() > speck(scale)
          && !isEdge(piece.box(), bare, scale)
          && !isLineArt(piece, bare, scale)
          && !isRuleRest(piece.box(), scale)
          && !halftones.covers(piece)
          && photos.stream().noneMatch(photo -> photo.contains(piece.box()))) {
        pieces.add(piece);
      }
    }
    Strays strays = new Strays(pieces, scale);
    pieces.removeIf(strays::has);
    return pieces;
  }

  /** A bent rule or a frame: large and almost empty. */
  private static boolean isLineArt(Component piece, Bitmap bitmap, Scale scale) {
    return Math.max(piece.box().width(), piece.box().height())
            > Math.max(10 * scale.letter(), LARGEST_LETTER * bitmap.height())
        && piece.fill() < 0.2;
  }

  /** What is left of a rule that noise has frayed: higher and thinner than any letter. */
  private static boolean isRuleRest(Box box, Scale scale) {
    return box.height() > 3 * scale.line() && box.width() * 8 < box.height();
  }

  /** The dark edge of a scan: large, or long, and touching the image's border. */
  private static boolean isEdge(Box box, Bitmap bitmap, Scale scale) {
    boolean touches =
        box.x() <= 2
            || box.y() <= 2
            || box.right() >= bitmap.width() - 2
            || box.bottom() >= bitmap.height() - 2;
    return touches && Math.max(box.width(), box.height()) > 3 * scale.line();
  }
}
