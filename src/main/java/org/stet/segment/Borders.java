package org.stet.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.page.Box;

/**
 * Borders of short strokes side by side, as round a heading. They are rules, and what they are made
 * of is no letters.
 *
 * @param rules level ones
 * @param pieces of which borders are made, with those at the sides of frames
 */
record Borders(List<Rule> rules, Set<Component> pieces) {

  /** Least length, in heights of letters: no word is so long and has narrow letters only. */
  private static final int LONG = 15;

  /** The ends of a frame's borders may be worn, in heights of letters. */
  private static final int WORN = 5;

  /** Those of a page. */
  static Borders of(List<Component> pieces, Scale scale) {
    int letter = scale.letter();
    List<Rule> rows = Strokes.rows(pieces, letter);
    List<Box> sure =
        rows.stream().map(Rule::box).filter(box -> box.width() > LONG * letter).toList();
    if (sure.isEmpty()) {
      return new Borders(List.of(), Set.of());
    }
    List<Rule> rules =
        JoinedRules.level(rows, letter, letter / 2).stream()
            .filter(rule -> sure.stream().anyMatch(rule.box()::contains))
            .toList();
    List<Box> sides = sides(rules, letter);
    return new Borders(
        rules,
        pieces.stream()
            .filter(piece -> !piece.photo())
            .filter(
                piece ->
                    rules.stream().anyMatch(rule -> isPart(piece.box(), rule, letter))
                        || sides.stream().anyMatch(side -> side.contains(piece.box())))
            .collect(Collectors.toSet()));
  }

  /** Its rules and others. */
  List<Rule> with(List<Rule> others) {
    return Stream.concat(others.stream(), rules.stream()).toList();
  }

  /** What stands on the page and is no border. */
  List<Component> without(List<Component> all) {
    return pieces.isEmpty() ? all : all.stream().filter(p -> !pieces.contains(p)).toList();
  }

  /** Also what broke off a stroke, and the worn end of a border. */
  private static boolean isPart(Box box, Rule rule, int letter) {
    int slack = letter / 4;
    return box.right() > rule.box().x() - WORN * letter
        && box.x() < rule.box().right() + WORN * letter
        && box.y() > rule.box().y() - letter
        && box.bottom() < rule.box().bottom() + letter
        && rule.at(box.x() + box.width() / 2)
            .filter(p -> p.y() - slack <= box.y() && p.bottom() + slack >= box.bottom())
            .isPresent();
  }

  /** Strips as wide as the border is thick, between the ends of two borders of a frame. */
  private static List<Box> sides(List<Rule> rules, int letter) {
    List<Box> sides = new ArrayList<>();
    for (Rule top : rules) {
      rules.stream()
          .map(Rule::box)
          .filter(box -> box.y() > top.box().bottom())
          .filter(box -> Math.abs(box.x() - top.box().x()) < WORN * letter)
          .filter(box -> Math.abs(box.right() - top.box().right()) < WORN * letter)
          .min(Comparator.comparingInt(Box::y))
          .map(bottom -> top.box().union(bottom))
          .ifPresent(
              frame -> sides.addAll(sides(frame, thickness(top) + letter * 3 / 4, letter / 4)));
    }
    return sides;
  }

  private static List<Box> sides(Box frame, int wide, int slack) {
    int left = frame.x() - slack;
    int right = frame.right() + slack;
    return List.of(
        Box.ofCorners(left, frame.y(), left + wide, frame.bottom()),
        Box.ofCorners(right - wide, frame.y(), right, frame.bottom()));
  }

  private static int thickness(Rule rule) {
    int[] heights = rule.runs().stream().mapToInt(Box::height).sorted().toArray();
    return heights[heights.length / 2];
  }
}
