package org.stet.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stet.page.Box;

/**
 * The rules of a page, in pixels of its bitmap.
 *
 * @param level level ones, as far as each goes on without a break
 * @param upright upright ones, their parts put together
 * @param parts of the upright ones
 * @param scale how large the page is set
 */
record PageRules(List<Rule> level, List<Rule> upright, List<Rule> parts, Scale scale) {

  /** Pixels across between parts of one rule. */
  private static final int TOUCHING = 3;

  /**
   * Finds them.
   *
   * @param gray the page, row by row, as large as the bitmap
   */
  static PageRules of(byte[] gray, Bitmap bitmap, Scale scale) {
    int letter = scale.letter();
    int thickest = Math.max(4, letter * 2 / 3);
    List<Rule> level = Rules.level(bitmap, 5 * letter, thickest);
    List<Rule> parts = new ArrayList<>(Rules.upright(bitmap, 4 * letter, thickest));
    parts.addAll(FaintRules.of(gray, bitmap.width(), parts, scale));
    List<Rule> upright =
        JoinedRules.upright(parts, 3 * scale.line(), TOUCHING).stream()
            .filter(rule -> rule.box().height() >= 4 * scale.line())
            .toList();
    return new PageRules(level, upright, parts, scale);
  }

  /** With further level ones. */
  PageRules with(List<Rule> more) {
    return new PageRules(
        Stream.concat(level.stream(), more.stream()).toList(), upright, parts, scale);
  }

  /** Without what is drawn in photos, and without parts that make up no rule. */
  PageRules outside(List<Box> photos) {
    List<Rule> between = upright.stream().filter(rule -> isOutside(rule, photos)).toList();
    return new PageRules(
        level.stream().filter(rule -> isOutside(rule, photos)).toList(),
        between,
        parts.stream()
            .filter(part -> between.stream().anyMatch(rule -> rule.box().contains(part.box())))
            .toList(),
        scale);
  }

  private static boolean isOutside(Rule rule, List<Box> photos) {
    return photos.stream().noneMatch(photo -> photo.contains(rule.box()));
  }

  /** Level ones, put together over breaks. */
  List<Rule> joinedLevel() {
    return JoinedRules.level(level, 3 * scale.line(), TOUCHING);
  }

  /** Their pixels. */
  List<Box> runs() {
    return Stream.concat(level.stream(), parts.stream())
        .flatMap(rule -> rule.runs().stream())
        .toList();
  }
}
