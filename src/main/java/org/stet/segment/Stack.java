package org.stet.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.page.Box;

/**
 * Cuts one column where it changes: at photos, at rules, where the type is larger, at wide gaps.
 */
final class Stack {

  private static final double OTHER_SIZE = 1.35;
  private static final double USUAL = 0.5;
  private static final double TALL = 0.8;

  private final List<Rule> levelRules;
  private final Scale page;

  Stack(List<Rule> levelRules, Scale page) {
    this.levelRules = levelRules;
    this.page = page;
  }

  /** The pieces of each part, top to bottom. */
  List<List<Component>> cut(List<Component> column) {
    List<List<Component>> parts = new ArrayList<>();
    List<Component> open = new ArrayList<>();
    for (List<Component> row : rows(column)) {
      if (!open.isEmpty() && changes(open, row)) {
        parts.add(open);
        open = new ArrayList<>();
      }
      open.addAll(row);
    }
    parts.add(open);
    return parts;
  }

  /** Pieces that share a height; touching lines come as one row. */
  static List<List<Component>> rows(List<Component> column) {
    List<List<Component>> rows = new ArrayList<>();
    int bottom = Integer.MIN_VALUE;
    for (Component piece :
        column.stream().sorted(Comparator.comparingInt(p -> p.box().y())).toList()) {
      if (rows.isEmpty() || piece.box().y() >= bottom) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(piece);
      bottom = Math.max(bottom, piece.box().bottom());
    }
    return rows;
  }

  private boolean changes(List<Component> above, List<Component> row) {
    if (hasPhoto(above) || hasPhoto(row)) {
      return true;
    }
    Box before = Columns.around(above);
    Box box = Columns.around(row);
    double size = size(above, TALL);
    boolean sure = row.size() >= 4 && above.size() >= 4;
    boolean otherSize =
        differ(size, size(row, TALL)) && differ(size(above, USUAL), size(row, USUAL));
    int gap = box.y() - before.bottom();
    double below = size(row, TALL);
    double smaller = size > 2 * below && row.size() < 4 ? below : size;
    return (sure && otherSize)
        || gap > 0.8 * Math.max(page.line(), 1.4 * smaller)
        || ruled(before, box);
  }

  private static boolean hasPhoto(List<Component> pieces) {
    return pieces.stream().anyMatch(Component::photo);
  }

  private boolean ruled(Box above, Box below) {
    Box both = above.union(below);
    return levelRules.stream()
        .flatMap(rule -> rule.between(both.x(), both.right()).stream())
        .anyMatch(rule -> rule.y() >= above.bottom() - 3 && rule.bottom() <= below.y() + 3);
  }

  private static boolean differ(double one, double other) {
    return Math.max(one, other) > OTHER_SIZE * Math.min(one, other);
  }

  /** The height of letters than which a share of all are lower. */
  private double size(List<Component> pieces, double share) {
    int[] heights =
        pieces.stream()
            .mapToInt(piece -> piece.box().height())
            .filter(height -> height > page.letter() * 0.45)
            .sorted()
            .toArray();
    return heights.length == 0 ? page.letter() : heights[(int) (heights.length * share)];
  }
}
