package org.stet.segment;

import java.util.ArrayList;
import java.util.Comparator;
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
  private static final double MOSTLY = 0.6;

  /** No column is set to less than so many letters' heights, but beside wide gutters a table's. */
  private static final int NARROWEST = 18;

  /** Letters may touch a rule, and reach a little over where it was taken out. */
  private static final int RULE_SIDE = 6;

  private static final double BROKEN = 0.5;

  /** Lines of text that run on over a place show in at least so many of all. */
  private static final double FEW = 0.3;

  private final List<Rule> levelRules;
  private final List<Box> uprightRules;
  private final List<Box> uprightRuns;
  private final Scale page;
  private final int pageHeight;
  private final Lean lean;
  private final List<List<Component>> leaves = new ArrayList<>();

  private Columns(Sheet sheet) {
    int line = sheet.scale().line();
    // Of rules that are set in twos and threes each may be broken where the others are not.
    levelRules = Rules.joined(sheet.levelRules(), 3 * line, line / 4);
    uprightRules = sheet.uprightRules();
    uprightRuns = sheet.ruleRuns().stream().filter(run -> run.height() > run.width()).toList();
    page = sheet.scale();
    pageHeight = sheet.height();
    lean = Lean.of(sheet.pieces().stream().filter(this::isLetter).toList(), page);
  }

  /** The pieces of each column, in reading order. */
  static List<List<Component>> of(Sheet sheet) {
    Columns columns = new Columns(sheet);
    columns.cut(sheet.pieces(), 0);
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
    Display display = setting.display();
    List<Gutter> gutters =
        Gutters.of(setting).stream().filter(gutter -> partsText(gutter, letters)).toList();
    List<Gutter> through =
        gutters.stream().filter(gutter -> isThrough(gutter, letters, display)).toList();
    if (!through.isEmpty()) {
      return strips(pieces, through);
    }
    List<List<Component>> islands = Islands.of(pieces, page, pageHeight);
    if (islands.size() > 1) {
      return islands;
    }
    Bands bands = new Bands(letters, area, page);
    List<Gutter> broken =
        gutters.stream()
            .filter(gutter -> gutter.height() > BROKEN * area.height())
            .filter(gutter -> isHardlyCrossed(gutter, letters, display))
            .toList();
    Optional<List<List<Component>>> atRules =
        broken.stream().filter(Gutter::ruled).findFirst().map(g -> strips(pieces, List.of(g)));
    return atRules
        .or(() -> bands.atWhite(pieces, gutters))
        .or(() -> bands.atPhoto(pieces))
        .or(() -> broken.stream().findFirst().map(g -> strips(pieces, List.of(g))))
        .or(() -> bands.almostAtWhite(pieces, gutters))
        .or(
            () ->
                mostly(gutters, letters, display, area)
                    .map(gutter -> strips(pieces, List.of(gutter))))
        .orElse(List.of(pieces));
  }

  /** Above and below the gutter letters touch, but no lines run on over it. */
  private boolean isHardlyCrossed(Gutter gutter, List<Component> letters, Display display) {
    List<Component> crossing =
        letters.stream()
            .filter(piece -> isOutside(gutter, piece) || piece.photo() || display.has(piece))
            .filter(piece -> spans(gutter, piece, display))
            .toList();
    long lines =
        letters.stream()
            .filter(piece -> isOutside(gutter, piece) && isNear(gutter, piece))
            .map(piece -> piece.centreY() / page.line())
            .distinct()
            .count();
    return !partsWords(gutter, display)
        && crossing.stream().noneMatch(piece -> piece.photo() || display.has(piece))
        && crossing.size() <= FEW * lines;
  }

  private boolean isNear(Gutter gutter, Component piece) {
    return Math.abs(piece.centreX() - gutter.xAt(piece.centreY())) < 6 * page.letter();
  }

  /** Where no white row parts what spans the columns, a gutter through most of the area does. */
  private Optional<Gutter> mostly(
      List<Gutter> gutters, List<Component> letters, Display display, Box area) {
    List<Component> large =
        letters.stream().filter(piece -> piece.photo() || display.has(piece)).toList();
    return gutters.stream()
        .filter(gutter -> gutter.height() > MOSTLY * area.height())
        .min(
            Comparator.comparingLong(
                    (Gutter gutter) ->
                        large.stream().filter(p -> spans(gutter, p, display)).count())
                .thenComparingInt(gutter -> -gutter.height()));
  }

  private boolean isRuled(int x, int y) {
    return uprightRules.stream()
        .anyMatch(
            rule ->
                rule.y() <= y
                    && rule.bottom() >= y
                    && rule.x() <= x + RULE_SIDE
                    && rule.right() >= x - RULE_SIDE);
  }

  private boolean spans(Gutter gutter, Component piece, Display display) {
    int x = gutter.xAt(piece.centreY());
    if (!isOutside(gutter, piece) && isRuled(x, piece.centreY())) {
      return piece.box().x() < x - RULE_SIDE && piece.box().right() > x + RULE_SIDE;
    }
    int wider = display.spread(piece) * (isOutside(gutter, piece) ? 4 : 3) / 3;
    boolean restOfRule = wider == 0 && piece.box().width() * 4 < piece.box().height();
    return !restOfRule && piece.box().x() - wider < x - 1 && piece.box().right() + wider > x + 1;
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

  /** Text stands on both sides of the gutter, side by side. */
  private boolean partsText(Gutter gutter, List<Component> letters) {
    List<Component> beside =
        letters.stream()
            .filter(p -> p.centreY() >= gutter.top() && p.centreY() <= gutter.bottom())
            .toList();
    List<List<Component>> sides = split(beside, gutter::isLeft);
    if (sides.stream().anyMatch(List::isEmpty)) {
      return false;
    }
    Box left = around(sides.get(0));
    Box right = around(sides.get(1));
    int shared = Math.min(left.bottom(), right.bottom()) - Math.max(left.y(), right.y());
    return shared > 3 * page.line()
        && Math.min(left.width(), right.width())
            > (gutter.width() < 2 * page.letter() ? NARROWEST : 9) * page.letter()
        && sides.stream().allMatch(Columns::isMuch);
  }

  private static boolean isMuch(List<Component> side) {
    return side.size() >= 12 || side.stream().anyMatch(Component::photo);
  }

  /** Nothing spans the columns: neither above or below the gutter, nor large type within. */
  private boolean isThrough(Gutter gutter, List<Component> letters, Display display) {
    return letters.stream()
            .filter(piece -> isOutside(gutter, piece) || piece.photo() || display.has(piece))
            .noneMatch(piece -> spans(gutter, piece, display))
        && !partsWords(gutter, display);
  }

  private boolean partsWords(Gutter gutter, Display display) {
    return display.gaps().stream()
        .anyMatch(
            gap -> {
              int y = gap.y() + gap.height() / 2;
              int x = gutter.xAt(y);
              return gap.x() <= x && gap.right() >= x && !isRuled(x, y);
            });
  }

  private static boolean isOutside(Gutter gutter, Component piece) {
    if (gutter.ruled()) {
      return piece.box().bottom() < gutter.top() || piece.box().y() > gutter.bottom();
    }
    return piece.centreY() < gutter.top() || piece.centreY() > gutter.bottom();
  }

  private static boolean crosses(Gutter gutter, Component piece) {
    int x = gutter.xAt(piece.centreY());
    return piece.box().x() < x - 1 && piece.box().right() > x + 1;
  }

  private List<List<Component>> strips(List<Component> pieces, List<Gutter> through) {
    List<List<Component>> strips = new ArrayList<>();
    List<Component> rest = pieces;
    for (Gutter gutter :
        through.stream()
            .sorted(Comparator.comparingInt(gutter -> gutter.xAt(gutter.top())))
            .toList()) {
      List<List<Component>> sides = split(cut(rest, gutter), gutter::isLeft);
      strips.add(sides.get(0));
      rest = sides.get(1);
    }
    strips.add(rest);
    return strips.stream().filter(strip -> !strip.isEmpty()).toList();
  }

  /** Letters that touch across the gutter are taken apart. */
  private List<Component> cut(List<Component> pieces, Gutter gutter) {
    List<Component> whole = new ArrayList<>();
    for (Component piece : pieces) {
      boolean touching = !piece.photo() && !isOutside(gutter, piece) && crosses(gutter, piece);
      whole.addAll(touching ? piece.cutAt(gutter.xAt(piece.centreY())) : List.of(piece));
    }
    return whole;
  }

  static List<List<Component>> split(List<Component> pieces, Predicate<Component> toFirst) {
    List<Component> first = new ArrayList<>();
    List<Component> second = new ArrayList<>();
    pieces.forEach(piece -> (toFirst.test(piece) ? first : second).add(piece));
    return List.of(first, second);
  }
}
