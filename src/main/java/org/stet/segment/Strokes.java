package org.stet.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stet.page.Box;

/**
 * Finds rows of short upright strokes: all are as high, much narrower than high, and stand closer
 * than words do.
 */
final class Strokes {

  /** Least and greatest height, in heights of letters. */
  private static final double SHORTEST = 0.6;

  private static final int TALLEST = 3;

  /** Greatest gap, likewise, and fewest strokes of a row. */
  private static final double GAP = 0.4;

  private static final int FEWEST = 3;

  /** Strokes have so much of their heights in common. */
  private static final double LEVEL = 0.7;

  /** A stroke is so many times higher than wide; most are parted, and some hang together. */
  private static final int NARROW = 3;

  private static final double MOST = 0.6;

  private final int letter;

  /** Rows that are still open, by the height at which they end. */
  private final Map<Integer, List<List<Component>>> open = new HashMap<>();

  private Strokes(int letter) {
    this.letter = letter;
  }

  /**
   * The rows, each with its strokes as pixels.
   *
   * @param letter usual height of a letter, in pixels
   */
  static List<Rule> rows(List<Component> pieces, int letter) {
    Strokes strokes = new Strokes(letter);
    List<List<Component>> rows = new ArrayList<>();
    pieces.stream()
        .filter(strokes::maybe)
        .sorted(Comparator.comparingInt(piece -> piece.box().x()))
        .forEach(piece -> strokes.add(piece, rows));
    return rows.stream()
        .filter(Strokes::areStrokes)
        .map(row -> new Rule(Columns.around(row), row.stream().map(Component::box).toList()))
        .toList();
  }

  private boolean maybe(Component piece) {
    int height = piece.box().height();
    return !piece.photo() && height > SHORTEST * letter && height < TALLEST * letter;
  }

  /** To the row that ends before it, or as a new one. */
  private void add(Component piece, List<List<Component>> rows) {
    int place = piece.centreY() / letter;
    Optional<List<Component>> before =
        IntStream.rangeClosed(place - 1, place + 1)
            .mapToObj(near -> open.getOrDefault(near, List.of()))
            .flatMap(List::stream)
            .filter(row -> goesOn(last(row), piece.box()))
            .findFirst();
    List<Component> row = before.orElseGet(ArrayList::new);
    if (before.isEmpty()) {
      rows.add(row);
    }
    row.add(piece);
    List<List<Component>> here = open.computeIfAbsent(place, key -> new ArrayList<>());
    here.removeIf(other -> other == row || last(other).right() + GAP * letter < piece.box().x());
    here.add(row);
  }

  private static Box last(List<Component> row) {
    return row.get(row.size() - 1).box();
  }

  private boolean goesOn(Box before, Box box) {
    int shared = Math.min(before.bottom(), box.bottom()) - Math.max(before.y(), box.y());
    return shared > LEVEL * Math.max(before.height(), box.height())
        && box.x() - before.right() < GAP * letter;
  }

  private static boolean areStrokes(List<Component> row) {
    long narrow = row.stream().filter(p -> NARROW * p.box().width() < p.box().height()).count();
    return row.size() >= FEWEST && narrow > MOST * row.size();
  }
}
