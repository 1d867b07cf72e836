package org.stet.output.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Where the columns of a page begin and end at the height of a line. */
final class ColumnEdges {

  /** Lines that are this near in height are looked at, in em. */
  private static final double NEAR = 15;

  private final List<Edged> byHeight;

  private ColumnEdges(List<Edged> lines) {
    this.byHeight = lines.stream().sorted(Comparator.comparingDouble(Edged::foot)).toList();
  }

  static ColumnEdges of(List<List<PlacedLine>> blocks) {
    ColumnEdges rough =
        new ColumnEdges(blocks.stream().flatMap(List::stream).map(Edged::of).toList());
    return new ColumnEdges(rough.byHeight.stream().map(rough::edged).toList());
  }

  Edged edged(PlacedLine line) {
    return edged(Edged.of(line));
  }

  private Edged edged(Edged line) {
    List<Edged> column = near(line).stream().filter(line::isOver).toList();
    return new Edged(
        line.line(),
        median(column, other -> other.line().left()),
        median(column, other -> other.line().right()),
        column.size());
  }

  private static double median(List<Edged> column, ToDoubleFunction<Edged> edge) {
    double[] sorted = column.stream().mapToDouble(edge).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  /** The lines of all columns at this height, by their feet. */
  List<Edged> near(Edged line) {
    double near = NEAR * line.em();
    int from = Sorted.first(byHeight, Edged::foot, line.foot() - near);
    return byHeight.subList(from, Sorted.first(byHeight, Edged::foot, line.foot() + near));
  }
}
