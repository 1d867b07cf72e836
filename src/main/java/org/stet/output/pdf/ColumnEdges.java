package org.stet.output.pdf;

import java.util.Comparator;
import java.util.List;

/** Where the columns of a page begin and end at the height of a line. */
final class ColumnEdges {

  /** Lines that are this near in height are looked at, in em. */
  private static final double NEAR = 15;

  private final List<List<Edged>> blocks;
  private final List<Edged> byHeight;

  private ColumnEdges(List<List<Edged>> blocks) {
    this.blocks = blocks;
    this.byHeight =
        blocks.stream()
            .flatMap(List::stream)
            .sorted(Comparator.comparingDouble(Edged::foot))
            .toList();
  }

  static ColumnEdges of(List<List<PlacedLine>> blocks) {
    ColumnEdges rough =
        new ColumnEdges(
            blocks.stream().map(block -> block.stream().map(Edged::of).toList()).toList());
    return new ColumnEdges(
        rough.blocks.stream().map(block -> block.stream().map(rough::edged).toList()).toList());
  }

  /** The lines of the blocks, in their order. */
  List<List<Edged>> blocks() {
    return blocks;
  }

  private Edged edged(Edged line) {
    List<PlacedLine> column = near(line).stream().filter(line::isOver).map(Edged::line).toList();
    return new Edged(
        line.line(),
        Sorted.median(column.stream().mapToDouble(PlacedLine::left)).orElseThrow(),
        Sorted.median(column.stream().mapToDouble(PlacedLine::right)).orElseThrow(),
        column.size());
  }

  /** The lines of all columns at this height, by their feet. */
  List<Edged> near(Edged line) {
    double near = NEAR * line.em();
    int from = Sorted.first(byHeight, Edged::foot, line.foot() - near);
    return byHeight.subList(from, Sorted.first(byHeight, Edged::foot, line.foot() + near));
  }
}
