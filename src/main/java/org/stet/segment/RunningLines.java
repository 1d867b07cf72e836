package org.stet.segment;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.stet.page.Box;

/**
 * Lines of text that run on over the side of a box. Print keeps clear of a drawing; a scratch, a
 * tear or a hair goes right through the lines, and its box cuts them anywhere.
 */
final class RunningLines {

  /** Gaps in a line are less, and so is the space between words, in heights of letters. */
  private static final double GAP = 1.5;

  /** At least this share of the lines in a box goes on. */
  private static final double MOST = 0.5;

  /** And this share of the lines that would fit; leaded text has fewer, a map names still fewer. */
  private static final double FEWEST = 0.3;

  private final List<Box> letters;
  private final Scale scale;

  /** Takes the boxes of all letters of a page. */
  RunningLines(List<Box> letters, Scale scale) {
    this.letters = letters;
    this.scale = scale;
  }

  /** True where most lines run on over the left side of a box, or most over the right one. */
  boolean cross(Box box) {
    int far = (int) (GAP * scale.letter());
    List<Box> level =
        letters.stream()
            .filter(own -> middle(own) >= box.y() && middle(own) < box.bottom())
            .filter(own -> own.right() > box.x() - far && own.x() < box.right() + far)
            .toList();
    int inside =
        lines(level.stream().filter(own -> own.right() > box.x() && own.x() < box.right()));
    double most = Math.max(MOST * inside, FEWEST * box.height() / scale.line());
    return lines(over(level, own -> own.x() + own.width() / 2 - box.x(), far)) >= most
        || lines(over(level, own -> box.right() - own.x() - own.width() / 2, far)) >= most;
  }

  /** Letters close to an edge with others level with them on its other side. */
  private static Stream<Box> over(List<Box> level, ToIntFunction<Box> inside, int far) {
    List<Box> outside =
        level.stream()
            .filter(own -> inside.applyAsInt(own) < 0 && inside.applyAsInt(own) > -far)
            .toList();
    return level.stream()
        .filter(own -> inside.applyAsInt(own) >= 0 && inside.applyAsInt(own) < far)
        .filter(
            own ->
                outside.stream()
                    .anyMatch(out -> middle(out) > own.y() && middle(out) < own.bottom()));
  }

  private int lines(Stream<Box> boxes) {
    int lines = 0;
    int last = Integer.MIN_VALUE / 2;
    for (int middle : boxes.mapToInt(RunningLines::middle).sorted().toArray()) {
      if (middle - last > scale.letter()) {
        lines++;
        last = middle;
      }
    }
    return lines;
  }

  private static int middle(Box box) {
    return box.y() + box.height() / 2;
  }
}
