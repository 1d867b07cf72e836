package org.stet.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stet.page.Box;

/**
 * Finds maps and other drawings in line: their lines hang together over a large area, run through
 * all of it, unlike those of a frame, and what letters stand between them are few.
 */
final class Drawings {

  /** Least side of a drawing's part, and how near another part is, in heights of letters. */
  private static final int LARGE = 8;

  /** Lines cover no more of their box. */
  private static final double SPARSE = 0.2;

  /** The middle of a box is two thirds of it each way, and more of a drawing's ink is there. */
  private static final double MIDDLE = 0.3;

  /** A row or column of pixels that is inked more is a straight line's. */
  private static final double FULL = 0.35;

  private static final double STRAIGHT = 0.3;

  /** In a drawing letters are scarcer than this share of what is usual in the page's text. */
  private static final double PRINT = 0.6;

  /** Side of the squares in which that is counted, in heights of letters; and fewest letters. */
  private static final int SQUARE = 10;

  private static final int FEWEST = 5;

  private static final int NAMEPLATE = 4;

  private static final double LARGE_LETTERS = 0.2;

  private final Bitmap bitmap;
  private final int letter;
  private final List<Box> letters;
  private final RunningLines lines;
  private final double usual;

  private Drawings(List<Component> pieces, Bitmap bitmap, Scale scale) {
    this.bitmap = bitmap;
    letter = scale.letter();
    letters =
        pieces.stream()
            .filter(
                piece -> piece.fill() > SPARSE && piece.box().width() < 3 * piece.box().height())
            .map(Component::box)
            .filter(own -> own.height() > 0.6 * letter)
            .toList();
    lines = new RunningLines(letters, scale);
    usual = usual();
  }

  /**
   * Boxes of drawings.
   *
   * @param bitmap without rules
   * @param levelRules what was taken for rules; may be hatching
   */
  static List<Box> of(List<Component> pieces, Bitmap bitmap, List<Box> levelRules, Scale scale) {
    Drawings drawings = new Drawings(pieces, bitmap, scale);
    List<Box> found = new ArrayList<>();
    pieces.stream().filter(drawings::isDrawn).forEach(piece -> drawings.add(piece.box(), found));
    drawings.extend(found, Hatching.of(levelRules, scale.letter()));
    return found.stream().filter(box -> !drawings.isPrint(box)).toList();
  }

  private boolean isDrawn(Component piece) {
    Box box = piece.box();
    return Math.min(box.width(), box.height()) > LARGE * letter
        && piece.fill() < SPARSE
        && bitmap.inked(middle(box)) > MIDDLE * bitmap.inked(box)
        && !isStraight(box)
        && !lines.cross(box);
  }

  private static Box middle(Box box) {
    return new Box(
        box.x() + box.width() / 6,
        box.y() + box.height() / 6,
        box.width() * 2 / 3,
        box.height() * 2 / 3);
  }

  /** True for frames, also with bars: they have upright lines. Water is hatched with level ones. */
  private boolean isStraight(Box box) {
    long straight = 0;
    for (int x = box.x(); x < box.right(); x++) {
      long inked = bitmap.inked(new Box(x, box.y(), 1, box.height()));
      straight += inked > FULL * box.height() ? inked : 0;
    }
    return straight > STRAIGHT * bitmap.inked(box);
  }

  /** Adds a part; those that are near become one with it. */
  private void add(Box box, List<Box> found) {
    Box grown = box;
    for (int i = found.size() - 1; i >= 0; i--) {
      if (isNear(found.get(i), grown)) {
        grown = grown.union(found.get(i));
        found.remove(i);
        i = found.size();
      }
    }
    found.add(grown);
  }

  /** Hatching belongs to a drawing that is near, and is none by itself. */
  private void extend(List<Box> found, List<Box> hatching) {
    List<Box> before;
    do {
      before = List.copyOf(found);
      for (Box box : hatching) {
        if (found.stream().anyMatch(drawing -> isNear(drawing, box))) {
          add(box, found);
        }
      }
    } while (!found.equals(before));
  }

  private boolean isNear(Box one, Box other) {
    int near = LARGE * letter;
    return Box.ofCorners(one.x() - near, one.y() - near, one.right() + near, one.bottom() + near)
        .intersects(other);
  }

  /** Text in a frame, a heading with its ornament, a nameplate. */
  private boolean isPrint(Box box) {
    List<Box> inside = letters.stream().filter(box::contains).toList();
    long large = inside.stream().filter(own -> own.height() > 3 * letter).count();
    boolean nameplate = large >= NAMEPLATE && large > LARGE_LETTERS * inside.size();
    return nameplate || inside.size() > PRINT * usual * box.area();
  }

  /** Letters of text for each pixel. */
  private double usual() {
    int side = SQUARE * letter;
    int across = bitmap.width() / side + 1;
    int[] squares = new int[across * (bitmap.height() / side + 1)];
    for (Box own : letters) {
      squares[own.y() / side * across + own.x() / side]++;
    }
    int[] text = Arrays.stream(squares).filter(count -> count >= FEWEST).sorted().toArray();
    return text.length == 0 ? 1 : (double) text[text.length / 2] / side / side;
  }
}
