package org.stet.output.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.stet.page.Box;

/**
 * Columns in bands of two sizes by turns. A block of poppler ends where the size changes: where
 * lines lean, or one reaches into the gutter, a long block would take in the next column.
 */
final class Bands {

  /** More than what poppler takes for the same size, also when sizes are rounded. */
  private static final double LARGER = 1.08;

  /**
   * How much higher a band ends for each pixel to the right: bands that end at one height look like
   * a table to poppler, which reads it row by row.
   */
  private static final double STAGGER = 0.5;

  /** Lines of a band; the highest that will do is taken, since bands cost order where they end. */
  private static final List<Integer> HEIGHTS = List.of(64, 32, 16, 8, 4);

  /** One line in so many is not worth lower bands. */
  private static final int MANY = 200;

  private final double slope;
  private final PageScale scale;

  /**
   * @param slope pixels that a line falls for each pixel to the right
   */
  Bands(double slope, PageScale scale) {
    this.slope = slope;
    this.scale = scale;
  }

  /** The blocks in the highest bands with which hardly a line is joined with another column's. */
  List<List<PlacedLine>> fewestJoined(List<List<PlacedLine>> blocks) {
    double few = blocks.stream().mapToInt(List::size).sum() / (double) MANY;
    List<List<PlacedLine>> best = blocks;
    int fewest = PopplerBlocks.joined(words(blocks));
    if (fewest <= few) {
      return blocks;
    }
    OptionalDouble pitch = Sorted.median(blocks.stream().flatMapToDouble(TypeSizes::pitches));
    List<List<Edged>> edged = ColumnEdges.of(blocks).blocks();
    for (int i = 0; i < HEIGHTS.size() && fewest > few && pitch.isPresent(); i++) {
      List<List<PlacedLine>> banded = banded(edged, HEIGHTS.get(i) * pitch.getAsDouble());
      int joined = PopplerBlocks.joined(words(banded));
      if (joined + few < fewest) {
        best = banded;
        fewest = joined;
      }
    }
    return best;
  }

  private List<List<PlacedLine>> banded(List<List<Edged>> blocks, double height) {
    return blocks.stream()
        .map(block -> block.stream().map(line -> banded(line, height)).toList())
        .toList();
  }

  private PlacedLine banded(Edged line, double height) {
    double level = line.foot() - (slope - STAGGER) * line.left();
    boolean odd = Math.floorMod((long) Math.floor(level / height), 2L) == 1;
    return odd ? line.line().sized(LARGER * line.em()) : line.line();
  }

  private List<PopplerWord> words(List<List<PlacedLine>> blocks) {
    List<PopplerWord> words = new ArrayList<>();
    int number = 0;
    for (int column = 0; column < blocks.size(); column++) {
      for (PlacedLine line : blocks.get(column)) {
        for (Box box : line.boxes()) {
          words.add(word(box, line, number, column));
        }
        number++;
      }
    }
    return words;
  }

  private PopplerWord word(Box box, PlacedLine line, int number, int column) {
    return new PopplerWord(
        scale.points(box.x()),
        scale.points(box.right()),
        scale.points(line.baseline().at(box.x())),
        Pen.written(scale.points(line.size())),
        number,
        column);
  }
}
