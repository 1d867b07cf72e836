package org.stet.output.pdf;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * One size for all that is set alike, and that the smallest at which poppler still takes the lines
 * of a column for one block: it wants them closer than 1.5 em, of sizes that differ by less than
 * 5%, and joins columns that stand closer than 0.7 em.
 */
final class TypeSizes {

  /** Size for the distance of lines, which may be a bit uneven. */
  private static final double OF_PITCH = 0.72;

  /** Size for the height of a line's box, where that line stands alone. */
  private static final double ALONE = 0.85;

  /** The smallest and the largest size for the height of a line's box. */
  private static final double SMALLEST = 0.5;

  private static final double LARGEST = 0.95;

  /** A line's box is no higher than so many letters are wide, or it has a speck in it. */
  private static final double WIDE = 3.5;

  /** Lines that stand closer than this share of their height are two pieces of one. */
  private static final double SAME_LINE = 0.3;

  /** What differs by less is one: a line may have no letters that reach up. */
  private static final double ALIKE = 0.2;

  private TypeSizes() {}

  /** The blocks of a page, set anew. */
  static List<List<PlacedLine>> of(List<List<PlacedLine>> blocks) {
    List<List<PlacedLine>> sized = blocks.stream().map(TypeSizes::sized).toList();
    OptionalDouble body =
        Sorted.median(sized.stream().flatMap(List::stream).mapToDouble(line -> line.size()));
    return sized.stream()
        .map(block -> block.stream().map(line -> snapped(line, body)).toList())
        .toList();
  }

  private static PlacedLine snapped(PlacedLine line, OptionalDouble body) {
    double usual = body.orElse(line.size());
    return alike(line.size(), usual) ? line.sized(usual) : line;
  }

  private static List<PlacedLine> sized(List<PlacedLine> block) {
    OptionalDouble pitch = Sorted.median(pitches(block));
    double usual = Sorted.median(block.stream().mapToDouble(TypeSizes::height)).orElse(1.0);
    return block.stream().map(line -> sized(line, usual, pitch)).toList();
  }

  private static PlacedLine sized(PlacedLine line, double usual, OptionalDouble pitch) {
    double height = alike(height(line), usual) ? usual : height(line);
    double wanted = pitch.isPresent() ? OF_PITCH * pitch.getAsDouble() : ALONE * height;
    return line.sized(Math.max(SMALLEST * height, Math.min(LARGEST * height, wanted)));
  }

  private static double height(PlacedLine line) {
    return Math.min(line.baseline().height(), WIDE * line.letterWidth());
  }

  /** From line to line of a block, in pixels. */
  static DoubleStream pitches(List<PlacedLine> block) {
    return IntStream.range(1, block.size())
        .filter(i -> pitch(block, i) > SAME_LINE * block.get(i).baseline().height())
        .mapToDouble(i -> pitch(block, i));
  }

  private static double pitch(List<PlacedLine> block, int line) {
    return block.get(line).baseline().foot() - block.get(line - 1).baseline().foot();
  }

  private static boolean alike(double one, double usual) {
    return Math.abs(one - usual) <= ALIKE * usual;
  }
}
