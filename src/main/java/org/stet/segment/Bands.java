package org.stet.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stet.page.Box;

/** Cuts an area above and below a gutter, where something spans the columns. */
final class Bands {

  /** Where a page is bent, letters of this share of a full line may cross a cut. */
  private static final double FEW = 0.035;

  private static final int MANY = 1000;

  /** A photo that is wider than this share of an area parts it. */
  private static final double MOST = 0.6;

  private static final int TALLEST = 12;

  private final List<Component> letters;
  private final Box area;
  private final Scale page;

  Bands(List<Component> letters, Box area, Scale page) {
    this.letters = letters;
    this.area = area;
    this.page = page;
  }

  /** What lies above the first gutter for which that can be said, beside it and below it. */
  Optional<List<List<Component>>> atWhite(List<Component> pieces, List<Gutter> gutters) {
    return gutters.stream()
        .map(gutter -> bands(pieces, gutter, 0))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Likewise where the rows are not quite white. */
  Optional<List<List<Component>>> almostAtWhite(List<Component> pieces, List<Gutter> gutters) {
    int few = (int) (FEW * area.width() / page.letter());
    return gutters.stream()
        .map(gutter -> bands(pieces, gutter, few))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What lies above a photo that takes most of the width, beside it and below it. */
  Optional<List<List<Component>>> atPhoto(List<Component> pieces) {
    int few = (int) (FEW * area.width() / page.letter());
    for (Component photo : letters) {
      if (photo.photo() && photo.box().width() > MOST * area.width()) {
        List<Integer> rows = new ArrayList<>();
        besidePhoto(photo.box().y(), few).ifPresent(rows::add);
        besidePhoto(photo.box().bottom(), few).ifPresent(rows::add);
        return Optional.of(cut(pieces, rows)).filter(parts -> parts.size() > 1);
      }
    }
    return Optional.empty();
  }

  /** The row near the edge of a photo that fewest letters cross. */
  private Optional<Integer> besidePhoto(int edge, int few) {
    int reach = page.line();
    int[] crossed = crossed(edge - reach, 2 * reach + 1);
    return IntStream.rangeClosed(edge - reach, edge + reach)
        .filter(row -> crossed[row - edge + reach] % MANY <= few && parts(row))
        .boxed()
        .min(
            Comparator.comparingInt((Integer row) -> crossed[row - edge + reach] % MANY)
                .thenComparingInt(row -> Math.abs(row - edge)));
  }

  private Optional<List<List<Component>>> bands(
      List<Component> pieces, Gutter gutter, int allowed) {
    return Optional.of(cut(pieces, rows(gutter, allowed))).filter(parts -> parts.size() > 1);
  }

  private static List<List<Component>> cut(List<Component> pieces, List<Integer> rows) {
    List<List<Component>> parts = new ArrayList<>();
    List<Component> rest = pieces;
    for (int row : rows) {
      List<List<Component>> cut = Columns.split(rest, piece -> piece.centreY() < row);
      parts.add(cut.get(0));
      rest = cut.get(1);
    }
    parts.add(rest);
    return parts.stream().filter(part -> !part.isEmpty()).toList();
  }

  private List<Integer> rows(Gutter gutter, int allowed) {
    List<Integer> rows = new ArrayList<>();
    if (gutter.top() > area.y() + page.letter() / 2) {
      row(gutter.top(), 1, allowed).ifPresent(rows::add);
    }
    if (gutter.bottom() < area.bottom() - page.letter() / 2) {
      row(gutter.bottom(), -1, allowed).ifPresent(rows::add);
    }
    return rows;
  }

  /** The row near one end of the gutter that fewest letters cross; the nearest of these. */
  private Optional<Integer> row(int end, int inward, int allowed) {
    int reach = reach(end);
    int[] crossed = crossed(end - reach, 2 * reach + 1);
    Optional<Integer> best = Optional.empty();
    int fewest = allowed + 1;
    for (int away = 0; away <= reach; away++) {
      for (int row : away <= reach * 2 / 3 ? new int[] {inward, -inward} : new int[] {-inward}) {
        int y = end + row * away;
        int crossing = crossed[y - end + reach];
        if (crossing < fewest && parts(y)) {
          fewest = crossing;
          best = Optional.of(y);
        }
      }
    }
    return best;
  }

  /** As far as the letters reach that stand at the gutter's end. */
  private int reach(int end) {
    int tallest =
        letters.stream()
            .filter(piece -> !piece.photo() && piece.box().height() < TALLEST * page.letter())
            .filter(piece -> piece.box().y() <= end && piece.box().bottom() >= end)
            .mapToInt(piece -> piece.box().height())
            .max()
            .orElse(0);
    return Math.max(page.line(), tallest * 6 / 5);
  }

  private int[] crossed(int top, int height) {
    int[] crossed = new int[height];
    for (Component piece : letters) {
      int from = Math.max(0, piece.box().y() - top);
      int to = Math.min(height, piece.box().bottom() - top);
      for (int i = from; i < to; i++) {
        crossed[i] += piece.photo() ? MANY : 1;
      }
    }
    return crossed;
  }

  private boolean parts(int row) {
    return letters.stream().anyMatch(piece -> piece.centreY() < row)
        && letters.stream().anyMatch(piece -> piece.centreY() > row);
  }
}
