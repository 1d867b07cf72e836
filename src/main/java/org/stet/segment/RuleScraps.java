package org.stet.segment;

import java.util.Comparator;
import java.util.List;
import org.stet.page.Box;

/**
 * Finds scraps of worn upright rules, in their gaps, beside them and right beyond their ends: they
 * are too short for rules, thinner than high, stand where the rule is or would go on, and close to
 * no letter.
 */
final class RuleScraps {

  /** Greatest width, how far from the rule's course, and from letters, in heights of letters. */
  private static final double NARROW = 0.4;

  private static final double ASIDE = 0.3;

  private static final double ALONE = 0.35;

  /** Lines from the rule. */
  private static final double BEYOND = 2.5;

  private final Sheet sheet;
  private final int letter;
  private final Nearby pieces;

  private RuleScraps(Sheet sheet) {
    this.sheet = sheet;
    letter = sheet.scale().letter();
    pieces = new Nearby(sheet.pieces(), 4 * letter);
  }

  /** Their boxes, in pixels of the bitmap. */
  static List<Box> of(Sheet sheet) {
    RuleScraps scraps = new RuleScraps(sheet);
    return sheet.uprightRules().stream().flatMap(rule -> scraps.of(rule).stream()).toList();
  }

  private List<Box> of(Box rule) {
    List<Box> runs = sheet.ruleRuns().stream().filter(rule::contains).toList();
    return pieces
        .within(rule, (int) (BEYOND * sheet.scale().line()))
        .filter(piece -> isThin(piece.box()) && goesOn(piece.box(), runs) && isAlone(piece))
        .map(Component::box)
        .toList();
  }

  private boolean isThin(Box box) {
    return box.width() < NARROW * letter && box.height() > 2 * box.width();
  }

  private boolean goesOn(Box box, List<Box> runs) {
    return runs.stream()
        .min(Comparator.comparingInt(box::verticalGap))
        .filter(run -> run.verticalGap(box) < BEYOND * sheet.scale().line())
        .filter(run -> Math.abs(middle(run) - middle(box)) < ASIDE * letter)
        .isPresent();
  }

  private static int middle(Box box) {
    return box.x() + box.width() / 2;
  }

  private boolean isAlone(Component piece) {
    Box box = piece.box();
    return pieces
        .within(box, 3 * letter)
        .map(Component::box)
        .filter(other -> other.height() > 0.6 * letter && !isThin(other))
        .filter(other -> other.y() < box.bottom() && other.bottom() > box.y())
        .noneMatch(
            other ->
                other.x() - box.right() < ALONE * letter
                    && box.x() - other.right() < ALONE * letter);
  }
}
