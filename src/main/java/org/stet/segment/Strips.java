package org.stet.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts an area at gutters that run through all of it. */
final class Strips {

  private Strips() {}

  /** The columns, left to right. */
  static List<List<Component>> of(List<Component> pieces, List<Gutter> through) {
    List<List<Component>> strips = new ArrayList<>();
    List<Component> rest = pieces;
    for (Gutter gutter :
        through.stream()
            .sorted(Comparator.comparingInt(gutter -> gutter.xAt(gutter.top())))
            .toList()) {
      List<List<Component>> sides = Columns.split(cut(rest, gutter), gutter::isLeft);
      strips.add(sides.get(0));
      rest = sides.get(1);
    }
    strips.add(rest);
    return strips.stream().filter(strip -> !strip.isEmpty()).toList();
  }

  /** Letters that touch across the gutter are taken apart. */
  private static List<Component> cut(List<Component> pieces, Gutter gutter) {
    List<Component> whole = new ArrayList<>();
    for (Component piece : pieces) {
      boolean touching =
          !piece.photo() && !Crossing.isOutside(gutter, piece) && crosses(gutter, piece);
      whole.addAll(touching ? piece.cutAt(gutter.xAt(piece.centreY())) : List.of(piece));
    }
    return whole;
  }

  private static boolean crosses(Gutter gutter, Component piece) {
    int x = gutter.xAt(piece.centreY());
    return piece.box().x() < x - 1 && piece.box().right() > x + 1;
  }
}
