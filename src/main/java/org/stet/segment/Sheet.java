package org.stet.segment;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
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

  /** Of the page; what takes more is no picture but the page itself, dark all over. */
  private static final double LARGEST_PHOTO = 0.6;

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
    PageRules found = PageRules.of(gray, bitmap, scale);
    List<Box> foundRuns = found.runs();
    Bitmap bare = RuleEraser.bare(bitmap, foundRuns);
    List<Component> print = Components.of(bare);
    PageRules all = found.with(SwelledRules.of(print, bare, scale.letter()));
    Halftones halftones = new Halftones(bare, print, scale.letter());
    Tones tones = new Tones(image, shrink, print, scale.letter());
    List<Box> photos = photos(bare, print, all, halftones, tones);
    PageRules rules = all.outside(photos);
    List<Box> runs = rules.runs();
    boolean same = runs.size() == foundRuns.size();
    Bitmap ruleless = same ? bare : RuleEraser.bare(bitmap, runs);
    Sieve sieve = new Sieve(same ? print : Components.of(ruleless), ruleless, scale);
    List<Component> standing = sieve.pieces(photos, halftones);
    List<Component> pieces = inside(standing, sieve, rules, bitmap);
    int atRim = standing.size() - pieces.size();
    photos.forEach(photo -> pieces.add(new Component(photo, (int) photo.area(), true)));
    return new Sheet(
        pieces,
        rules.joinedLevel(),
        rules.upright().stream().map(Rule::box).toList(),
        runs,
        scale,
        halftones,
        print.stream().map(Component::box).filter(sieve::isEdge).toList(),
        sieve.specks(),
        atRim,
        bitmap.height());
  }

  /** Photos and drawings; none overlaps another. */
  private static List<Box> photos(
      Bitmap bare, List<Component> print, PageRules rules, Halftones halftones, Tones tones) {
    Scale scale = rules.scale();
    int smallest = 10 * scale.line();
    List<Box> photos = new ArrayList<>(Photos.of(bare, Math.max(2, scale.letter() / 5), smallest));
    Drawings.of(print, bare, rules.level().stream().map(Rule::box).toList(), scale)
        .forEach(box -> Photos.add(box, photos));
    tones.find(smallest).forEach(box -> Photos.add(box, photos));
    halftones.find(smallest).stream()
        .map(box -> tones.trimmed(box, 4 * scale.letter()))
        .forEach(box -> Photos.add(box, photos));
    photos.removeIf(photo -> photo.area() > LARGEST_PHOTO * bare.width() * bare.height());
    return photos;
  }

  /** Without what belongs to the rim of the scan, and the dirt in its margins. */
  private static List<Component> inside(
      List<Component> standing, Sieve sieve, PageRules rules, Bitmap bitmap) {
    Rim rim = Rim.of(standing, rules.upright(), bitmap, rules.scale());
    List<Component> inside =
        new ArrayList<>(standing.stream().filter(piece -> !rim.has(piece)).toList());
    inside.removeAll(MarginDirt.of(inside, sieve.small(), bitmap.width(), rules.scale()));
    return inside;
  }
}
