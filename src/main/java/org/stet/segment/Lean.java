package org.stet.segment;

import java.util.BitSet;
import java.util.List;
import org.stet.page.Box;

/**
 * How far aside the columns of a page stand from where they would if they went straight down: they
 * lean where a page was laid askew or filmed from the side, and bend at a fold. Told by the white
 * between columns, which is widest where letters are pushed back by just as much as they lean.
 */
final class Lean {

  /** Straight down. */
  static final Lean NONE = new Lean(0, 1, new double[] {0});

  /** Lines of text in a stripe, in which a page leans everywhere alike. */
  private static final int LINES = 8;

  /** In a stripe in which fewer lines stand word gaps say as much as gutters. */
  private static final int FEWEST = 6;

  /** White that straightening must gain, as a share of what there is. */
  private static final double GAIN = 0.1;

  private final int top;
  private final int stripe;
  private final double[] asides;

  /**
   * @param top of the first stripe
   * @param stripe height of each, in pixels
   * @param asides at the top of each stripe and at the foot of the last, in pixels
   */
  private Lean(int top, int stripe, double[] asides) {
    this.top = top;
    this.stripe = stripe;
    this.asides = asides;
  }

  /** What most of the page shows; none where straightening makes no gutter wider. */
  static Lean of(List<Component> letters, Scale scale) {
    if (letters.isEmpty()) {
      return NONE;
    }
    Box area = Columns.around(letters);
    int stripe = LINES * scale.line();
    int count = area.height() / stripe;
    if (count == 0) {
      return NONE;
    }
    double[][] white = new double[count][];
    for (int i = 0; i < count; i++) {
      int from = area.y() + i * stripe;
      white[i] =
          white(
              letters.stream()
                  .filter(p -> p.centreY() >= from && p.centreY() < from + stripe)
                  .map(Component::box)
                  .toList(),
              area,
              from + stripe / 2,
              scale);
    }
    int[] path = Slopes.smoothest(white);
    double gained = Slopes.sum(white, path);
    double straight = Slopes.sum(white, Slopes.straight(count));
    return gained > (1 + GAIN) * straight + scale.letter()
        ? new Lean(area.y(), stripe, asides(path, stripe))
        : NONE;
  }

  private static double[] asides(int[] path, int stripe) {
    double[] asides = new double[path.length + 1];
    for (int i = 0; i < path.length; i++) {
      asides[i + 1] = asides[i] + Slopes.of(path[i]) * stripe;
    }
    return asides;
  }

  /** For each slope how much white goes through all of a stripe. */
  private static double[] white(List<Box> boxes, Box area, int middle, Scale scale) {
    double[] white = new double[Slopes.COUNT];
    long lines =
        boxes.stream().map(box -> (box.y() + box.height() / 2) / scale.line()).distinct().count();
    if (lines < FEWEST) {
      return white;
    }
    for (int i = 0; i < white.length; i++) {
      BitSet inked = new BitSet();
      for (Box box : boxes) {
        double aside = Slopes.of(i) * (box.y() + box.height() / 2 - middle);
        int x = Math.max(0, box.x() - area.x() + area.height() - (int) Math.round(aside));
        inked.set(x, x + box.width());
      }
      white[i] = white(inked, scale.letter());
    }
    return white;
  }

  /** A very wide gap says no more than a wide one. */
  private static int white(BitSet inked, int most) {
    int white = 0;
    int from = inked.nextClearBit(Math.max(0, inked.nextSetBit(0)));
    for (int to = inked.nextSetBit(from); to >= 0; to = inked.nextSetBit(from)) {
      white += Math.min(most, to - from);
      from = inked.nextClearBit(to);
    }
    return white;
  }

  /** How far aside at a height, in pixels. */
  double at(int y) {
    double place = (double) (y - top) / stripe;
    int last = asides.length - 1;
    if (last == 0) {
      return 0;
    }
    int index = Math.max(0, Math.min(last - 1, (int) Math.floor(place)));
    return asides[index] + (asides[index + 1] - asides[index]) * (place - index);
  }

  /** Where a box would be. */
  Box straight(Box box) {
    int aside = (int) Math.round(at(box.y() + box.height() / 2));
    return aside == 0 ? box : new Box(box.x() - aside, box.y(), box.width(), box.height());
  }
}
