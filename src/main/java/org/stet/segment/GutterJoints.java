package org.stet.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts stretches of one gutter together. On worn pages letters touch across it here and there; a
 * headline or photo that spans the columns ends it.
 */
final class GutterJoints {

  /** So many bands may lie between two stretches whatever stands there, but no display type. */
  private static final int SHORT_GAP = 2;

  private final List<Component> pieces;
  private final Display display;
  private final int band;

  GutterJoints(List<Component> pieces, Display display, int band) {
    this.pieces = pieces;
    this.display = display;
    this.band = band;
  }

  /** The gutters, joined where they are one, the longest first. */
  List<Gutter> join(List<Gutter> gutters) {
    List<Gutter> parts = new ArrayList<>(joined(gutters.stream().filter(Gutter::ruled).toList()));
    parts.addAll(gutters.stream().filter(gutter -> !gutter.ruled()).toList());
    return joined(parts).stream()
        .sorted(Comparator.comparingInt((Gutter g) -> g.height() * (g.ruled() ? 2 : 1)).reversed())
        .toList();
  }

  private List<Gutter> joined(List<Gutter> gutters) {
    List<Gutter> joined = new ArrayList<>();
    for (Gutter gutter : gutters.stream().sorted(Comparator.comparingInt(Gutter::top)).toList()) {
      Optional<Gutter> above =
          joined.stream()
              .filter(other -> areOne(other, gutter))
              .min(Comparator.comparingInt(other -> away(other, gutter)));
      above.ifPresent(joined::remove);
      joined.add(above.map(other -> other.on(gutter)).orElse(gutter));
    }
    return joined;
  }

  private int away(Gutter above, Gutter below) {
    return Math.abs(above.xAt(above.bottom()) - below.xAt(below.top()));
  }

  private boolean areOne(Gutter above, Gutter below) {
    int gap = below.top() - above.bottom();
    int slack = band / 4 + Math.max(above.width(), below.width()) / 2 + Math.max(0, gap) / 60;
    if (gap < -band || away(above, below) > slack) {
      return false;
    }
    boolean near = gap <= SHORT_GAP * band;
    boolean ruled = above.ruled() && below.ruled() && gap <= above.height() + below.height();
    boolean mostlyWhite =
        gap <= Math.min(above.height(), below.height())
            && crossings(above, below) * band * 2 <= gap;
    return (near || ruled || mostlyWhite) && !spans(above, below);
  }

  private long crossings(Gutter above, Gutter below) {
    return pieces.stream().filter(piece -> crosses(above, below, piece, 0)).count();
  }

  /** True when display type or a photo reaches over the place between the two. */
  private boolean spans(Gutter above, Gutter below) {
    boolean words =
        display.gaps().stream()
            .anyMatch(gap -> crosses(above, below, new Component(gap, 0, false), 1));
    return words
        || pieces.stream()
            .filter(piece -> piece.photo() || display.has(piece))
            .anyMatch(piece -> crosses(above, below, piece, display.spread(piece)));
  }

  private static boolean crosses(Gutter above, Gutter below, Component piece, int wider) {
    int y = piece.centreY();
    if (y < above.bottom() || y > below.top()) {
      return false;
    }
    int x = (above.xAt(above.bottom()) + below.xAt(below.top())) / 2;
    return piece.box().x() - wider < x - 1 && piece.box().right() + wider > x + 1;
  }
}
