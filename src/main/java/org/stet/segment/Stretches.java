package org.stet.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.page.Box;

/**
 * Takes apart a line over the whole page, as in its head, whose words stand far from each other:
 * place, date and number. Where the sheet leans or bends, a box round all of it would hold other
 * things as well.
 */
final class Stretches {

  /** Of the line and of the gaps in it, in heights of letters. */
  private static final int WIDE = 70;

  private static final int GAP = 6;

  /** A stretch is lower than two lines, and all of it is so many times higher. */
  private static final double LOW = 2.5;

  private static final double HIGHER = 1.4;

  private Stretches() {}

  /** The stretches, left to right; all as one where it is no such line. */
  static List<List<Component>> of(List<Component> part, Scale page) {
    Box all = Columns.around(part);
    if (all.width() < WIDE * page.letter() || part.stream().anyMatch(Component::photo)) {
      return List.of(part);
    }
    List<List<Component>> stretches = stretches(part, page);
    if (stretches.size() < 2 || !isLeaning(stretches, page)) {
      return List.of(part);
    }
    for (Component piece : part) {
      if (!isLetter(piece, page)) {
        stretches.stream()
            .filter(stretch -> near(Columns.around(stretch), page).contains(piece.box()))
            .findFirst()
            .ifPresent(stretch -> stretch.add(piece));
      }
    }
    return stretches;
  }

  private static boolean isLeaning(List<List<Component>> stretches, Scale page) {
    List<Box> boxes = stretches.stream().map(Columns::around).toList();
    int height = boxes.stream().reduce(Box::union).map(Box::height).orElse(0);
    return boxes.stream()
        .allMatch(box -> box.height() < LOW * page.line() && height > HIGHER * box.height());
  }

  private static List<List<Component>> stretches(List<Component> part, Scale page) {
    List<List<Component>> stretches = new ArrayList<>();
    int right = Integer.MIN_VALUE / 2;
    for (Component piece :
        part.stream()
            .filter(piece -> isLetter(piece, page))
            .sorted(Comparator.comparingInt(piece -> piece.box().x()))
            .toList()) {
      if (piece.box().x() - right > GAP * page.letter()) {
        stretches.add(new ArrayList<>());
      }
      stretches.get(stretches.size() - 1).add(piece);
      right = Math.max(right, piece.box().right());
    }
    return stretches;
  }

  private static boolean isLetter(Component piece, Scale page) {
    Box box = piece.box();
    return box.height() > 0.6 * page.letter() && box.width() < 3 * box.height();
  }

  private static Box near(Box box, Scale page) {
    int some = page.letter() / 2;
    return Box.ofCorners(
        box.x() - page.letter(), box.y() - some, box.right() + page.letter(), box.bottom() + some);
  }
}
