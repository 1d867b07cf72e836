package org.stet.segment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stet.page.Box;

/** Judges gutters by what stands on both sides of them and what stands across. */
final class Crossing {

  private static final double MOSTLY = 0.6;

  /** No column is set to less than so many letters' heights, but beside wide gutters a table's. */
  private static final int NARROWEST = 18;

  /** Letters may touch a rule, and reach a little over where it was taken out. */
  private static final int RULE_SIDE = 6;

  /** Lines of text that run on over a place show in at least so many of all. */
  private static final double FEW = 0.3;

  private final List<Component> letters;
  private final Display display;
  private final List<Box> uprightRules;
  private final Scale page;

  /** Takes what stands in the area that the gutters may part. */
  Crossing(List<Component> letters, Display display, List<Box> uprightRules, Scale page) {
    this.letters = letters;
    this.display = display;
    this.uprightRules = uprightRules;
    this.page = page;
  }

  /** Above and below the gutter letters touch, but no lines run on over it. */
  boolean isHardlyCrossed(Gutter gutter) {
    List<Component> crossing =
        letters.stream()
            .filter(piece -> isOutside(gutter, piece) || piece.photo() || display.has(piece))
            .filter(piece -> spans(gutter, piece))
            .toList();
    long lines =
        letters.stream()
            .filter(piece -> isOutside(gutter, piece) && isNear(gutter, piece))
            .map(piece -> piece.centreY() / page.line())
            .distinct()
            .count();
    return !partsWords(gutter)
        && crossing.stream().noneMatch(piece -> piece.photo() || display.has(piece))
        && crossing.size() <= FEW * lines;
  }

  private boolean isNear(Gutter gutter, Component piece) {
    return Math.abs(piece.centreX() - gutter.xAt(piece.centreY())) < 6 * page.letter();
  }

  /** Where no white row parts what spans the columns, a gutter through most of the area does. */
  Optional<Gutter> mostly(List<Gutter> gutters, Box area) {
    List<Component> large =
        letters.stream().filter(piece -> piece.photo() || display.has(piece)).toList();
    return gutters.stream()
        .filter(gutter -> gutter.height() > MOSTLY * area.height())
        .min(
            Comparator.comparingLong(
                    (Gutter gutter) -> large.stream().filter(p -> spans(gutter, p)).count())
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

  private boolean spans(Gutter gutter, Component piece) {
    int x = gutter.xAt(piece.centreY());
    if (!isOutside(gutter, piece) && isRuled(x, piece.centreY())) {
      return piece.box().x() < x - RULE_SIDE && piece.box().right() > x + RULE_SIDE;
    }
    int wider = display.spread(piece) * (isOutside(gutter, piece) ? 4 : 3) / 3;
    boolean restOfRule = wider == 0 && piece.box().width() * 4 < piece.box().height();
    return !restOfRule && piece.box().x() - wider < x - 1 && piece.box().right() + wider > x + 1;
  }

  /** Text stands on both sides of the gutter, side by side. */
  boolean partsText(Gutter gutter) {
    List<Component> beside =
        letters.stream()
            .filter(p -> p.centreY() >= gutter.top() && p.centreY() <= gutter.bottom())
            .toList();
    List<List<Component>> sides = Columns.split(beside, gutter::isLeft);
    if (sides.stream().anyMatch(List::isEmpty)) {
      return false;
    }
    Box left = Columns.around(sides.get(0));
    Box right = Columns.around(sides.get(1));
    int shared = Math.min(left.bottom(), right.bottom()) - Math.max(left.y(), right.y());
    return shared > 3 * page.line()
        && Math.min(left.width(), right.width())
            > (gutter.width() < 2 * page.letter() ? NARROWEST : 9) * page.letter()
        && sides.stream().allMatch(Crossing::isMuch);
  }

  private static boolean isMuch(List<Component> side) {
    return side.size() >= 12 || side.stream().anyMatch(Component::photo);
  }

  /** Nothing spans the columns: neither above or below the gutter, nor large type within. */
  boolean isThrough(Gutter gutter) {
    return letters.stream()
            .filter(piece -> isOutside(gutter, piece) || piece.photo() || display.has(piece))
            .noneMatch(piece -> spans(gutter, piece))
        && !partsWords(gutter);
  }

  private boolean partsWords(Gutter gutter) {
    return display.gaps().stream()
        .anyMatch(
            gap -> {
              int y = gap.y() + gap.height() / 2;
              int x = gutter.xAt(y);
              return gap.x() <= x && gap.right() >= x && !isRuled(x, y);
            });
  }

  static boolean isOutside(Gutter gutter, Component piece) {
    if (gutter.ruled()) {
      return piece.box().bottom() < gutter.top() || piece.box().y() > gutter.bottom();
    }
    return piece.centreY() < gutter.top() || piece.centreY() > gutter.bottom();
  }
}
