package org.stet.segment;

import java.util.BitSet;
import java.util.List;

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

  private final int left;
  private final int right;

  private Rim(int left, int right) {
    this.left = left;
    this.right = right;
  }

  /**
   * Finds it on both sides.
   *
   * @param width of the bitmap, in pixels
   */
  static Rim of(List<Component> pieces, int width, Scale scale) {
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
    return new Rim(
        outsideLeft < FEW * letters.size() ? left : 0,
        outsideRight < FEW * letters.size() ? right : width);
  }

  boolean has(Component piece) {
    return piece.centreX() < left || piece.centreX() > right;
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
