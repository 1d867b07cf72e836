package org.stet.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stet.page.Box;

/**
 * Takes the head of a page apart: prices and notices beside a nameplate are too short for gutters.
 * Letters that stand close make lines, lines that stand close make islands, and these are read one
 * after the other.
 */
final class Islands {

  /** What is narrower, in heights of letters, is one column, and no head of a page. */
  private static final int WIDE = 70;

  /** A head ends above this share of the page's height. */
  private static final double HEAD = 0.4;

  /** And is no higher than this share. */
  private static final double HIGH = 0.25;

  private static final int FEWEST = 8;

  /** Letters of a nameplate are so many times higher than those of the text, at least. */
  private static final int DISPLAY = 3;

  private static final double SMALL = 1.5;

  private final int letter;
  private final IslandLinks links;

  private Islands(int letter) {
    this.letter = letter;
    this.links = new IslandLinks(letter);
  }

  /** The islands in reading order, or all as one where it is no head or nothing parts it. */
  static List<List<Component>> of(List<Component> pieces, Scale scale, int pageHeight) {
    Box area = Columns.around(pieces);
    boolean head =
        area.width() >= WIDE * scale.letter()
            && area.height() <= HIGH * pageHeight
            && area.bottom() <= HEAD * pageHeight
            && pieces.stream().noneMatch(Component::photo);
    return head ? new Islands(scale.letter()).apart(pieces) : List.of(pieces);
  }

  private List<List<Component>> apart(List<Component> pieces) {
    List<Island> islands = islands(pieces.stream().filter(this::isLetter).toList());
    List<Island> print = islands.stream().filter(i -> i.pieces().size() >= FEWEST).toList();
    if (print.stream().noneMatch(notice -> isNotice(notice, print))) {
      return List.of(pieces);
    }
    List<Island> sorted =
        IslandOrder.sort(islands.stream().map(i -> isNameplate(i) ? i.without(print) : i).toList());
    Set<Component> known = new HashSet<>();
    islands.forEach(island -> known.addAll(island.pieces()));
    List<List<Component>> apart = new ArrayList<>();
    sorted.forEach(island -> apart.add(new ArrayList<>(island.pieces())));
    for (Component piece : pieces) {
      if (!known.contains(piece)) {
        nearest(piece, sorted).ifPresent(i -> apart.get(i).add(piece));
      }
    }
    return apart;
  }

  private boolean isLetter(Component piece) {
    return piece.box().height() > letter * 0.45;
  }

  private List<Island> islands(List<Component> letters) {
    List<Island> lines = Clusters.of(letters.stream().map(Island::of).toList(), links::areOneLine);
    List<Island> blocks = Clusters.of(lines, IslandLinks::areLinesOfOne);
    List<Island> islands =
        blocks.stream()
            .filter(one -> blocks.stream().noneMatch(other -> IslandLinks.isPart(one, other)))
            .toList();
    int before;
    do {
      before = islands.size();
      islands = Clusters.of(islands, links::areOneTable);
    } while (islands.size() < before);
    return islands;
  }

  private boolean isNameplate(Island island) {
    return island.size() > DISPLAY * letter && island.pieces().size() >= FEWEST;
  }

  /** Some lines of small print, beside something else or below a nameplate. */
  private boolean isNotice(Island island, List<Island> print) {
    return island.size() < SMALL * letter
        && island.lines(letter) > 1
        && print.stream().anyMatch(other -> isNameplate(other) || areBeside(island, other));
  }

  private boolean areBeside(Island one, Island other) {
    return !other.equals(one) && one.gapAcross(other) > 0 && -one.gapDown(other) > letter;
  }

  /** The island to which a dot belongs; none where it is dirt between them. */
  private Optional<Integer> nearest(Component dot, List<Island> islands) {
    return IntStream.range(0, islands.size())
        .boxed()
        .filter(i -> islands.get(i).away(dot.box()) <= reach(dot, islands.get(i)))
        .min(Comparator.comparingLong(i -> islands.get(i).away(dot.box())));
  }

  /** How far away a part of an island may be, in pixels, squared. */
  private double reach(Component dot, Island island) {
    double most = isLetter(dot) ? island.size() : Math.min(letter, island.size());
    return most * most / 4;
  }
}
