package org.stet.segment;

import java.util.BitSet;
import java.util.List;
import org.stet.page.Box;

/**
 * Tells the rim of a scan from the page: the dark edge of the sheet or a strip of the next page,
 * parted from the print by white from top to bottom.
 */
final class Rim {

  /** A rim takes no more than this share of the width, on each side. */
  private static final double WIDEST = 0.12;

  /** And begins no further than this share of the width from the image's edge. */
  private static final double AWAY = 0.04;

  /** And holds less than this share of what stands on the page. */
  private static final double FEW = 0.05;

  /** The dark edge of a sheet is thicker, in heights of letters, and longer than this share. */
  private static final double THICK = 0.5;

  private static final double LONG = 0.5;

  private final int left;
  private final int right;
  private final List<Rule> leftEdges;
  private final List<Rule> rightEdges;
  private final int letter;

  private Rim(int left, int right, List<Rule> leftEdges, List<Rule> rightEdges, int letter) {
    this.left = left;
    this.right = right;
    this.leftEdges = leftEdges;
    this.rightEdges = rightEdges;
    this.letter = letter;
  }

  /**
   * Finds it on both sides.
   *
   * @param uprightRules one may be the dark edge of the sheet
   * @param bitmap tells how large the image is
   */
  static Rim of(List<Component> pieces, List<Rule> uprightRules, Bitmap bitmap, Scale scale) {
    int width = bitmap.width();
    List<Component> letters =
        pieces.stream().filter(piece -> piece.box().height() > 0.45 * scale.letter()).toList();
    BitSet inked = new BitSet(width);
    letters.forEach(piece -> inked.set(piece.box().x(), Math.max(0, piece.box().right())));
    BitSet mirrored = new BitSet(width);
    letters.forEach(
        piece -> mirrored.set(Math.max(0, width - piece.box().right()), width - piece.box().x()));
    int wide = scale.letter() * 3 / 2;
    int left = end(inked, width, wide);
    int right = width - end(mirrored, width, wide);
    long outsideLeft = letters.stream().filter(piece -> piece.centreX() < left).count();
    long outsideRight = letters.stream().filter(piece -> piece.centreX() > right).count();
    List<Rule> edges =
        uprightRules.stream()
            .filter(rule -> rule.box().height() > LONG * bitmap.height())
            .filter(rule -> thickness(rule) > THICK * scale.letter())
            .toList();
    return new Rim(
        outsideLeft < FEW * letters.size() ? left : 0,
        outsideRight < FEW * letters.size() ? right : width,
        edges.stream().filter(rule -> rule.box().x() < AWAY * width).toList(),
        edges.stream().filter(rule -> rule.box().right() > width - AWAY * width).toList(),
        scale.letter());
  }

  private static double thickness(Rule upright) {
    return upright.runs().stream().mapToLong(Box::area).sum() / (double) upright.box().height();
  }

  boolean has(Component piece) {
    return piece.centreX() < left
        || piece.centreX() > right
        || leftEdges.stream()
            .filter(edge -> piece.box().x() < edge.box().right() + letter)
            .anyMatch(edge -> isBeyond(edge, piece, -1))
        || rightEdges.stream()
            .filter(edge -> piece.box().right() > edge.box().x() - letter)
            .anyMatch(edge -> isBeyond(edge, piece, 1));
  }

  /** Outside a dark edge, or a scrap that hangs on to it. */
  private boolean isBeyond(Rule edge, Component piece, int side) {
    int outer = side < 0 ? piece.box().right() : -piece.box().x();
    int reach = piece.box().width() < letter / 2 ? letter : 0;
    return edge.turned()
        .at(piece.centreY())
        .filter(place -> outer <= (side < 0 ? place.bottom() : -place.y()) + reach)
        .isPresent();
  }

  /** Where the last wide white strip begins that still is near the edge; 0 without one. */
  private static int end(BitSet inked, int width, int wide) {
    int end = 0;
    int from = inked.nextSetBit(0);
    if (from < 0 || from > AWAY * width) {
      return 0;
    }
    while (from >= 0 && from < WIDEST * width) {
      int white = inked.nextClearBit(from);
      int next = inked.nextSetBit(white);
      if (next - white >= wide && white < WIDEST * width) {
        end = white;
      }
      from = next;
    }
    return end;
  }
}
