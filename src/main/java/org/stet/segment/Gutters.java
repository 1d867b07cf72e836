package org.stet.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.page.Box;

/** Finds white lanes between columns that are long enough for their width, and ruled ones. */
final class Gutters {

  /** Rules of so many times the area's height: where columns are ruled, white alone says less. */
  private static final double RULED = 1.5;

  /** An area of less than so many letters' heights is one column, as a rule. */
  private static final int NARROW = 45;

  /** What parts so much of an area is no chance row of word gaps. */
  private static final double WHOLE = 0.85;

  private final Setting setting;
  private final List<Component> pieces;
  private final List<Box> rules;
  private final Box area;
  private final int band;
  private final int letter;
  private final boolean ruledPage;

  private Gutters(Setting setting) {
    this.setting = setting;
    this.pieces = setting.letters();
    this.rules = setting.rules();
    this.area = setting.area();
    this.band = setting.band();
    this.letter = setting.scale().letter();
    Box with = Box.ofCorners(area.x() - band, area.y(), area.right() + band, area.bottom());
    this.ruledPage =
        rules.stream()
                .filter(with::intersects)
                .mapToInt(rule -> rule.intersection(area).height())
                .sum()
            > RULED * area.height();
  }

  /** All lanes, the longest first; of those that overlap only the longest. */
  static List<Gutter> of(Setting setting) {
    return new Gutters(setting).find();
  }

  private List<Gutter> find() {
    List<Gutter> found = new ArrayList<>();
    new RuleGutters(setting.runs(), area, band, setting.scale().narrowest())
        .of(rules)
        .forEach(g -> keep(g, found));
    LaneGutters stretches = new LaneGutters(setting);
    Lanes.of(setting).stream()
        .flatMap(lane -> stretches.of(lane).stream())
        .filter(this::isLongEnough)
        .sorted(Comparator.comparingInt((Gutter g) -> g.height() * (g.ruled() ? 2 : 1)).reversed())
        .forEach(gutter -> keep(gutter, found));
    return new GutterJoints(pieces, setting.display(), band)
        .join(found).stream().filter(this::isLongEnough).toList();
  }

  /** The narrower a gutter, the longer it has to be; a rule in it makes it sure. */
  private boolean isLongEnough(Gutter gutter) {
    int wanted = 8;
    if (gutter.ruled()) {
      wanted = 2;
    } else if (gutter.width() >= 2 * letter) {
      wanted = 4;
    } else if (gutter.width() >= letter) {
      wanted = 5;
    }
    if (!gutter.ruled() && area.width() < NARROW * letter) {
      wanted *= 2;
    }
    boolean river = gutter.width() < 2 * letter && gutter.height() < WHOLE * area.height();
    if (ruledPage && !gutter.ruled() && river) {
      wanted *= 2;
    }
    return gutter.height() >= wanted * band * 0.9;
  }

  /** Keeps of a gutter what is not known yet. */
  private void keep(Gutter gutter, List<Gutter> found) {
    List<Gutter> rest = List.of(gutter);
    for (Gutter known : List.copyOf(found)) {
      rest = rest.stream().flatMap(part -> part.without(known, 3 * band / 4).stream()).toList();
    }
    found.addAll(rest);
  }
}
