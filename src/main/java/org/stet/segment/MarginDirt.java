package org.stet.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.stet.page.Box;

/**
 * Tells stains in a page's side margins from print: they stand outside the columns, in no row of
 * letters, and among specks.
 */
final class MarginDirt {

  /** Columns fill at least this share of the lines that most of the width fills. */
  private static final double FILLED = 0.2;

  private static final double MOST = 0.75;

  /** So many specks are round a stain, within a letter's height of it. */
  private static final int SPECKS = 6;

  /** So many letters make a row, with one. */
  private static final int ROW = 4;

  private final int letter;
  private final Nearby letters;
  private final Nearby specks;

  private MarginDirt(List<Component> letters, List<Component> specks, int letter) {
    this.letter = letter;
    this.letters = new Nearby(letters, 4 * letter);
    this.specks = new Nearby(specks, 4 * letter);
  }

  /**
   * The stains.
   *
   * @param pieces what may be print
   * @param specks what is too small for it
   * @param width of the bitmap, in pixels
   */
  static Set<Component> of(List<Component> pieces, List<Component> specks, int width, Scale scale) {
    List<Component> letters =
        pieces.stream().filter(piece -> isLetter(piece, scale.letter())).toList();
    int[] sides = sides(letters, width, scale);
    List<Component> outside =
        pieces.stream()
            .filter(piece -> piece.box().right() <= sides[0] || piece.box().x() >= sides[1])
            .toList();
    if (outside.isEmpty()) {
      return Set.of();
    }
    MarginDirt margins = new MarginDirt(letters, specks, scale.letter());
    Set<Component> dirt = new HashSet<>(outside);
    dirt.removeIf(piece -> !margins.isDirt(piece));
    return dirt;
  }

  private static boolean isLetter(Component piece, int letter) {
    int height = piece.box().height();
    return !piece.photo() && height > 0.6 * letter && height < 3 * letter;
  }

  /** Where the columns begin and end. */
  private static int[] sides(List<Component> letters, int width, Scale scale) {
    int strip = scale.letter();
    List<BitSet> lines = new ArrayList<>();
    IntStream.rangeClosed(0, width / strip).forEach(i -> lines.add(new BitSet()));
    for (Component piece : letters) {
      int last = Math.min(lines.size() - 1, (piece.box().right() - 1) / strip);
      for (int i = piece.box().x() / strip; i <= last; i++) {
        lines.get(i).set(piece.centreY() / scale.line());
      }
    }
    int[] filled = lines.stream().mapToInt(BitSet::cardinality).toArray();
    int[] sorted = Arrays.stream(filled).filter(count -> count > 0).sorted().toArray();
    double least = sorted.length == 0 ? 0 : FILLED * sorted[(int) (MOST * sorted.length)];
    int[] columns = IntStream.range(0, filled.length).filter(i -> filled[i] >= least).toArray();
    return new int[] {columns[0] * strip, (columns[columns.length - 1] + 1) * strip};
  }

  private boolean isDirt(Component piece) {
    return specks.within(piece.box(), letter).count() >= SPECKS
        && !isInRow(piece)
        && letters.within(piece.box(), letter).noneMatch(this::isInRow);
  }

  private boolean isInRow(Component piece) {
    return isLetter(piece, letter)
        && letters.within(piece.box(), 3 * letter).filter(other -> areLevel(piece, other)).count()
            >= ROW;
  }

  private static boolean areLevel(Component one, Component other) {
    Box a = one.box();
    Box b = other.box();
    int shared = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
    int lower = Math.min(a.height(), b.height());
    return shared > 0.6 * lower && Math.max(a.height(), b.height()) < 1.6 * lower;
  }
}
