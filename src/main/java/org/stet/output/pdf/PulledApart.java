package org.stet.output.pdf;

import java.util.List;

/**
 * Lines of neighbouring columns as far apart as a viewer needs them to select one without the
 * other: poppler joins what stands closer than 0.7 em, and up to three lines closer than 1 em.
 */
final class PulledApart {

  /** From column to column, in em: more than 1, since columns lean and are uneven. */
  private static final double APART = 1.3;

  /** What a full line may lose at either end, in em: a letter. */
  private static final double MOST = 0.35;

  /** A line that stands out by more has been read across the gutter, in em. */
  private static final double FARTHEST = 1.5;

  /** Fewer lines are no column; only where they are this near in height do they count, in em. */
  private static final int COLUMN = 3;

  private static final double BESIDE = 1;

  private PulledApart() {}

  /** The blocks of a page, with shorter words where they stand too close to another column. */
  static List<List<PlacedLine>> of(List<List<PlacedLine>> blocks) {
    ColumnEdges edges = ColumnEdges.of(blocks);
    return edges.blocks().stream()
        .map(block -> block.stream().map(line -> pulled(line, edges)).toList())
        .toList();
  }

  private static PlacedLine pulled(Edged own, ColumnEdges edges) {
    double from = Double.NEGATIVE_INFINITY;
    double to = Double.POSITIVE_INFINITY;
    for (Edged other : edges.near(own).stream().filter(line -> counts(line, own)).toList()) {
      if (own.isLeftOf(other)) {
        to = Math.min(to, own.right() + spare(other.left() - own.right(), own, other));
      } else if (other.isLeftOf(own)) {
        from = Math.max(from, own.left() - spare(own.left() - other.right(), own, other));
      }
    }
    double fromLeft = Math.max(0, from - own.line().left());
    double fromRight = Math.max(0, own.line().right() - to);
    return Math.max(fromLeft, fromRight) > FARTHEST * own.em()
        ? own.line()
        : own.line().without(fromLeft, fromRight);
  }

  private static boolean counts(Edged other, Edged own) {
    return other.lines() >= COLUMN || Math.abs(other.foot() - own.foot()) < BESIDE * own.em();
  }

  /** Pixels beyond its edge that the text of a column may reach; less than 0 within it. */
  private static double spare(double gap, Edged one, Edged other) {
    double lacking = APART * Math.max(one.em(), other.em()) - gap;
    return lacking < 0 ? -lacking : -Math.min(MOST * one.em(), lacking / 2);
  }
}
