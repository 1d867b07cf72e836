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

  private final List<Box> levelRules;
  private final List<Box> uprightRules;
  private final List<Box> uprightRuns;
  private final Scale page;
  private final List<List<Component>> leaves = new ArrayList<>();

  private Columns(Sheet sheet) {
    levelRules = sheet.levelRules();
    uprightRules = sheet.uprightRules();
    uprightRuns = sheet.ruleRuns().stream().filter(run -> run.height() > run.width()).toList();
    page = sheet.scale();
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
    List<Gutter> gutters =
        Gutters.of(letters, uprightRules, uprightRuns, area, scale(letters)).stream()
            .filter(gutter -> partsText(gutter, letters))
            .toList();
    List<Gutter> through = gutters.stream().filter(gutter -> isThrough(gutter, letters)).toList();
    if (!through.isEmpty()) {
      return strips(pieces, through);
    }
    return gutters.stream()
        .map(gutter -> bands(pieces, letters, gutter))
        .flatMap(Optional::stream)
        .findFirst()
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
                Math.min(rule.right(), area.right()) - Math.max(rule.x(), area.x())
                    > 0.85 * area.width())
        .filter(rule -> rule.y() > area.y() && rule.bottom() < area.bottom())
        .map(rule -> split(pieces, piece -> piece.centreY() < rule.y()))
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
        && Math.min(left.width(), right.width()) > 9 * page.letter()
        && Math.min(sides.get(0).size(), sides.get(1).size()) >= 12;
  }

  private boolean isThrough(Gutter gutter, List<Component> letters) {
    return letters.stream().noneMatch(p -> crosses(gutter, p));
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
      List<List<Component>> sides = split(rest, gutter::isLeft);
      strips.add(sides.get(0));
      rest = sides.get(1);
    }
    strips.add(rest);
    return strips.stream().filter(strip -> !strip.isEmpty()).toList();
  }

  /** What lies above the gutter, beside it and below it, when white rows part them. */
  private Optional<List<List<Component>>> bands(
      List<Component> pieces, List<Component> letters, Gutter gutter) {
    Box area = around(letters);
    Optional<Integer> top =
        gutter.top() > area.y() + page.letter() / 2
            ? whiteRow(letters, gutter.top(), 1)
            : Optional.empty();
    Optional<Integer> bottom =
        gutter.bottom() < area.bottom() - page.letter() / 2
            ? whiteRow(letters, gutter.bottom(), -1)
            : Optional.empty();
    List<List<Component>> parts = new ArrayList<>();
    List<Component> rest = pieces;
    if (top.isPresent()) {
      List<List<Component>> cut = split(rest, piece -> piece.centreY() < top.get());
      parts.add(cut.get(0));
      rest = cut.get(1);
    }
    if (bottom.isPresent()) {
      List<List<Component>> cut = split(rest, piece -> piece.centreY() < bottom.get());
      parts.add(cut.get(0));
      rest = cut.get(1);
    }
    parts.add(rest);
    List<List<Component>> filled = parts.stream().filter(part -> !part.isEmpty()).toList();
    return filled.size() > 1 ? Optional.of(filled) : Optional.empty();
  }

  /** A row near one end of the gutter that no letter crosses; empty when there is none. */
  private Optional<Integer> whiteRow(List<Component> letters, int end, int inward) {
    int reach = page.line();
    int[] crossed = new int[2 * reach + 1];
    for (Component piece : letters) {
      int from = Math.max(0, piece.box().y() - (end - reach));
      int to = Math.min(crossed.length, piece.box().bottom() - (end - reach));
      for (int i = from; i < to; i++) {
        crossed[i]++;
      }
    }
    for (int away = 0; away <= reach; away++) {
      int in = end + inward * away;
      int out = end - inward * away;
      if (away <= reach * 2 / 3 && isWhite(letters, crossed, in, in - end + reach)) {
        return Optional.of(in);
      }
      if (isWhite(letters, crossed, out, out - end + reach)) {
        return Optional.of(out);
      }
    }
    return Optional.empty();
  }

  private static boolean isWhite(List<Component> letters, int[] crossed, int row, int at) {
    return crossed[at] == 0
        && letters.stream().anyMatch(p -> p.centreY() < row)
        && letters.stream().anyMatch(p -> p.centreY() > row);
  }

  private static List<List<Component>> split(List<Component> pieces, Predicate<Component> toFirst) {
    List<Component> first = new ArrayList<>();
    List<Component> second = new ArrayList<>();
    pieces.forEach(piece -> (toFirst.test(piece) ? first : second).add(piece));
    return List.of(first, second);
  }
}
