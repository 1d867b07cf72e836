package org.stet.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stet.page.Box;

/**
 * Cuts an area into columns, in reading order: first at rules that run through all of it, then at
 * gutters that do, and else above or below the longest gutter, where a headline or photo spans it.
 */
final class Columns {

  private static final int DEEPEST = 40;
  private static final double BROKEN = 0.5;

  private final List<Rule> levelRules;
  private final List<Box> uprightRules;
  private final List<Box> uprightRuns;
  private final Scale page;
  private final int pageHeight;
  private final Lean lean;
  private final List<List<Component>> leaves = new ArrayList<>();

  private Columns(Sheet sheet, Borders borders) {
    int line = sheet.scale().line();
    // Of rules that are set in twos and threes each may be broken where the others are not.
    levelRules = JoinedRules.level(borders.with(sheet.levelRules()), 3 * line, line / 4);
    uprightRules = sheet.uprightRules();
    uprightRuns = sheet.ruleRuns().stream().filter(run -> run.height() > run.width()).toList();
    page = sheet.scale();
    pageHeight = sheet.height();
    lean = Lean.of(sheet.pieces().stream().filter(this::isLetter).toList(), page);
  }

  /** The pieces of each column, in reading order. */
  static List<List<Component>> of(Sheet sheet) {
    Borders borders = Borders.of(sheet.pieces(), sheet.scale());
    Columns columns = new Columns(sheet, borders);
    columns.cut(borders.without(sheet.pieces()), 0);
    return columns.leaves;
  }

  static Box around(List<Component> pieces) {
    return pieces.stream().map(Component::box).reduce(Box::union).orElseThrow();
  }

  private void cut(List<Component> pieces, int depth) {
    if (pieces.isEmpty()) {
      return;
    }
    List<List<Component>> parts = depth < DEEPEST ? parts(pieces) : List.of(pieces);
    if (parts.size() == 1) {
      leaves.add(pieces);
    } else {
      parts.forEach(part -> cut(part, depth + 1));
    }
  }

  private List<List<Component>> parts(List<Component> pieces) {
    List<Component> letters = pieces.stream().filter(this::isLetter).toList();
    if (letters.size() < 2) {
      return List.of(pieces);
    }
    Box area = around(letters);
    Optional<List<List<Component>>> ruled = atRule(pieces, letters, area);
    if (ruled.isPresent()) {
      return ruled.get();
    }
    Setting setting = Setting.of(letters, uprightRules, uprightRuns, scale(letters), lean);
    Crossing crossing = new Crossing(letters, setting.display(), uprightRules, page);
    List<Gutter> gutters = Gutters.of(setting).stream().filter(crossing::partsText).toList();
    List<Gutter> through = gutters.stream().filter(crossing::isThrough).toList();
    if (!through.isEmpty()) {
      return Strips.of(pieces, through);
    }
    List<List<Component>> islands = Islands.of(pieces, page, pageHeight);
    if (islands.size() > 1) {
      return islands;
    }
    Bands bands = new Bands(letters, area, page);
    List<Gutter> broken =
        gutters.stream()
            .filter(gutter -> gutter.height() > BROKEN * area.height())
            .filter(crossing::isHardlyCrossed)
            .toList();
    Optional<List<List<Component>>> atRules =
        broken.stream().filter(Gutter::ruled).findFirst().map(g -> Strips.of(pieces, List.of(g)));
    return atRules
        .or(() -> bands.atWhite(pieces, gutters))
        .or(() -> bands.atPhoto(pieces))
        .or(() -> broken.stream().findFirst().map(g -> Strips.of(pieces, List.of(g))))
        .or(() -> bands.almostAtWhite(pieces, gutters))
        .or(() -> crossing.mostly(gutters, area).map(gutter -> Strips.of(pieces, List.of(gutter))))
        .orElse(List.of(pieces));
  }

  private boolean isLetter(Component piece) {
    return piece.photo() || piece.box().height() > page.letter() * 0.45;
  }

  private Scale scale(List<Component> letters) {
    int[] heights =
        letters.stream().filter(p -> !p.photo()).mapToInt(p -> p.box().height()).sorted().toArray();
    int median = heights.length == 0 ? page.letter() : heights[heights.length / 2];
    return new Scale(Math.max(page.letter() * 3 / 4, median));
  }

  private Optional<List<List<Component>>> atRule(
      List<Component> pieces, List<Component> letters, Box area) {
    return levelRules.stream()
        .filter(
            rule ->
                Math.min(rule.box().right(), area.right()) - Math.max(rule.box().x(), area.x())
                    > 0.85 * area.width())
        .filter(rule -> rule.box().bottom() > area.y() && rule.box().y() < area.bottom())
        .map(rule -> split(pieces, rule::isBelow))
        .filter(parts -> parts.stream().allMatch(part -> part.stream().anyMatch(this::isLetter)))
        .filter(parts -> letters.size() > 1)
        .findFirst();
  }

  static List<List<Component>> split(List<Component> pieces, Predicate<Component> toFirst) {
    List<Component> first = new ArrayList<>();
    List<Component> second = new ArrayList<>();
    pieces.forEach(piece -> (toFirst.test(piece) ? first : second).add(piece));
    return List.of(first, second);
  }
}
