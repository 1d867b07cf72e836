package org.stet.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.stet.page.Box;
import org.stet.segment.Lane.White;

/** Finds white lanes between columns that are long enough for their width, and ruled ones. */
final class Gutters {

  private static final double SLIP = 0.5;

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
    Lanes.of(setting).stream()
        .flatMap(lane -> measured(lane).stream())
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

  /**
   * The stretches of a lane in which it is as wide as it mostly is. Where a caption or headline
   * spans the columns, a lane may slip through between two words.
   */
  private List<Gutter> measured(Lane lane) {
    List<White> whites = lane.whites();
    int left = setting.field().x();
    List<Integer> middles = Lane.middles(whites, left);
    int usual = whites.stream().map(White::width).sorted().toList().get(whites.size() / 3);
    List<Gutter> gutters = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= whites.size(); i++) {
      if (i == whites.size() || slips(lane.first() + i, middles.get(i), whites.get(i), usual)) {
        if (i - from >= 2) {
          List<Integer> own = Lane.middles(whites.subList(from, i), left);
          gutters.add(measured(lane.first() + from, own, usual));
        }
        from = i + 1;
      }
    }
    return gutters;
  }

  /** True when a band is too narrow, and no rule says that it is a gutter all the same. */
  private boolean slips(int index, int middle, White white, int usual) {
    int top = area.y() + index * band;
    int place = middle + (int) Math.round(setting.lean().at(top + band / 2));
    return white.width() < SLIP * usual
        && rules.stream()
            .noneMatch(
                rule ->
                    Math.min(rule.bottom(), top + band) - Math.max(rule.y(), top) > band / 2
                        && rule.x() < place + usual
                        && rule.right() > place - usual);
  }

  private Gutter measured(int firstBand, List<Integer> middles, int width) {
    int start = area.y() + firstBand * band;
    int end = Math.min(area.bottom(), start + middles.size() * band);
    int half = Math.max(1, width * 3 / 10);
    int top = area.y();
    int bottom = area.bottom();
    int last = middles.get(middles.size() - 1);
    for (Box box : setting.inked()) {
      int centre = box.y() + box.height() / 2;
      if (centre < start + band / 2 && touches(box, middles.get(0), half)) {
        top = Math.max(top, box.bottom());
      }
      if (centre > end - band / 2 && touches(box, last, half)) {
        bottom = Math.min(bottom, box.y());
      }
    }
    top = Math.min(top, start + band / 2);
    bottom = Math.max(bottom, end - band / 2);
    Gutter gutter = new Gutter(top, bottom, start, band, leaning(start, middles), width, false);
    return isRuled(gutter) ? gutter.withRule() : gutter;
  }

  /** Where the middles are on the page. */
  private List<Integer> leaning(int start, List<Integer> middles) {
    return IntStream.range(0, middles.size())
        .map(i -> middles.get(i) + (int) Math.round(setting.lean().at(start + i * band + band / 2)))
        .boxed()
        .toList();
  }

  private static boolean touches(Box box, int middle, int half) {
    return box.x() < middle + half && box.right() > middle - half;
  }

  private boolean isRuled(Gutter gutter) {
    long ruled = 0;
    for (Box rule : rules) {
      int from = Math.max(rule.y(), gutter.top());
      int to = Math.min(rule.bottom(), gutter.bottom());
      int middle = rule.x() + rule.width() / 2;
      int away = Math.abs(middle - gutter.xAt((from + to) / 2));
      if (to > from
          && away <= gutter.width() / 2 + setting.scale().narrowest() + 2 + rule.width() / 2) {
        ruled += to - from;
      }
    }
    return ruled > 0.6 * gutter.height();
  }
}
