package org.stet.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stet.page.Box;

/**
 * White between the letters and words of a line of large type, which may stand right above a
 * gutter. That between words is no wider than elsewhere in the line, with letters of one size at
 * both sides.
 */
final class WordGaps {

  /** Widest gap between words, and least, in heights of their letters. */
  private static final double WIDEST = 1;

  private static final double LEAST = 0.25;

  /** Lines of two columns side by side stand further apart, in heights of their letters. */
  private static final double APART = 1.5;

  /** Gaps of one line differ by no more than so many times. */
  private static final double ALIKE = 1.4;

  private static final double SAME_SIZE = 1.2;

  private WordGaps() {}

  /**
   * Boxes of the gaps.
   *
   * @param large letters of large type
   */
  static List<Box> of(List<Component> large) {
    return lines(large).stream().flatMap(line -> gaps(line).stream()).toList();
  }

  private static List<List<Box>> lines(List<Component> large) {
    List<List<Box>> lines = new ArrayList<>();
    for (Box box :
        large.stream().map(Component::box).sorted(Comparator.comparingInt(Box::x)).toList()) {
      Optional<List<Box>> line =
          lines.stream()
              .filter(known -> goesOn(last(known), box))
              .min(Comparator.comparingInt(known -> box.x() - last(known).right()));
      line.ifPresentOrElse(known -> known.add(box), () -> lines.add(new ArrayList<>(List.of(box))));
    }
    return lines;
  }

  private static Box last(List<Box> line) {
    return line.get(line.size() - 1);
  }

  private static boolean goesOn(Box before, Box box) {
    int higher = Math.max(before.height(), box.height());
    int lower = Math.min(before.height(), box.height());
    int shared = Math.min(before.bottom(), box.bottom()) - Math.max(before.y(), box.y());
    return shared > 0.6 * lower && box.x() - before.right() < APART * higher;
  }

  private static List<Box> gaps(List<Box> line) {
    double size = size(line);
    List<Integer> wide =
        IntStream.range(1, line.size())
            .filter(i -> width(line, i) > LEAST * size)
            .mapToObj(i -> i)
            .toList();
    return IntStream.range(1, line.size())
        .filter(i -> width(line, i) > 0 && width(line, i) <= WIDEST * size)
        .filter(i -> !wide.contains(i) || isBetweenWords(line, i, wide))
        .mapToObj(i -> between(line.get(i - 1), line.get(i)))
        .toList();
  }

  private static Box between(Box before, Box after) {
    return Box.ofCorners(
        before.right(),
        Math.min(before.y(), after.y()),
        after.x(),
        Math.max(before.bottom(), after.bottom()));
  }

  private static boolean isBetweenWords(List<Box> line, int i, List<Integer> wide) {
    double left = size(line.subList(0, i));
    double right = size(line.subList(i, line.size()));
    return Math.max(left, right) < SAME_SIZE * Math.min(left, right)
        && isAsWide(
            width(line, i), wide.stream().filter(j -> j != i).map(j -> width(line, j)).toList());
  }

  private static int width(List<Box> line, int i) {
    return line.get(i).x() - line.get(i - 1).right();
  }

  private static boolean isAsWide(int gap, List<Integer> others) {
    if (others.isEmpty()) {
      return false;
    }
    int[] sorted = others.stream().mapToInt(Integer::intValue).sorted().toArray();
    return gap <= Math.max(ALIKE * sorted[sorted.length / 2], sorted[sorted.length - 1]);
  }

  /** The height of letters without ascenders. */
  private static double size(List<Box> boxes) {
    int[] heights = boxes.stream().mapToInt(Box::height).sorted().toArray();
    return heights[heights.length / 3];
  }
}
