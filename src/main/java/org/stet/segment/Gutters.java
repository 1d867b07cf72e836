package org.stet.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.stet.page.Box;

/**
 * Finds white lanes between columns. The area is cut into bands of two lines; a lane is a white gap
 * that goes on from band to band, each no more than a pixel aside from the one above: gaps between
 * words do not line up so far.
 */
final class Gutters {

  private static final double SLIP = 0.5;

  /** Rules of so many times the area's height: where columns are ruled, white alone says less. */
  private static final double RULED = 1.5;

  /** An area of less than so many letters' heights is one column, as a rule. */
  private static final int NARROW = 45;

  /** What parts so much of an area is no chance row of word gaps. */
  private static final double WHOLE = 0.85;

  private final List<Component> pieces;
  private final List<Box> rules;
  private final List<Box> runs;
  private final Box area;
  private final int band;
  private final int narrowest;
  private final int letter;
  private final Display display;
  private final boolean ruledPage;
  private final List<Lane> ended = new ArrayList<>();

  private Gutters(
      List<Component> pieces,
      List<Box> rules,
      List<Box> runs,
      Box area,
      Scale scale,
      Display display) {
    this.pieces = pieces;
    this.rules = rules;
    this.runs = runs;
    this.area = area;
    this.band = 2 * scale.line();
    this.narrowest = scale.narrowest();
    this.letter = scale.letter();
    this.display = display;
    Box with = Box.ofCorners(area.x() - band, area.y(), area.right() + band, area.bottom());
    this.ruledPage =
        rules.stream()
                .filter(with::intersects)
                .mapToInt(rule -> rule.intersection(area).height())
                .sum()
            > RULED * area.height();
  }

  /** All lanes, the longest first; of those that overlap only the longest. */
  static List<Gutter> of(
      List<Component> pieces,
      List<Box> rules,
      List<Box> runs,
      Box area,
      Scale scale,
      Display display) {
    return new Gutters(pieces, rules, runs, area, scale, display).find();
  }

  private List<Gutter> find() {
    List<Lane> open = new ArrayList<>();
    int bands = Math.max(1, area.height() / band);
    for (int i = 0; i < bands; i++) {
      int top = area.y() + i * band;
      int bottom = i == bands - 1 ? area.bottom() : top + band;
      open = advance(open, gaps(top, bottom), i);
    }
    ended.addAll(open);
    List<Gutter> found = new ArrayList<>();
    new RuleGutters(runs, area, band, narrowest).of(rules).forEach(g -> keep(g, found));
    ended.stream()
        .flatMap(lane -> measured(lane).stream())
        .filter(this::isLongEnough)
        .sorted(Comparator.comparingInt((Gutter g) -> g.height() * (g.ruled() ? 2 : 1)).reversed())
        .forEach(gutter -> keep(gutter, found));
    return new GutterJoints(pieces, display, band)
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

  private List<Lane> advance(List<Lane> open, List<int[]> gaps, int index) {
    List<Lane> next = new ArrayList<>();
    for (Lane lane : open) {
      boolean goesOn = false;
      for (int[] gap : gaps) {
        int from = Math.max(gap[0], lane.from() - 1);
        int to = Math.min(gap[1], lane.to() + 1);
        if (to - from >= narrowest) {
          goesOn = true;
          add(next, lane.on(from, to, gap[1] - gap[0]));
        }
      }
      if (!goesOn) {
        ended.add(lane);
      }
    }
    for (int[] gap : gaps) {
      if (gap[1] - gap[0] < area.width() / 2
          && next.stream().noneMatch(lane -> lane.from() < gap[1] && lane.to() > gap[0])) {
        next.add(Lane.starting(index, gap[0], gap[1]));
      }
    }
    return next;
  }

  /** Of lanes that come to lie on the same gap only the longer goes on. */
  private static void add(List<Lane> lanes, Lane lane) {
    for (int i = 0; i < lanes.size(); i++) {
      Lane other = lanes.get(i);
      if (other.from() < lane.to() && lane.from() < other.to()) {
        if (lane.first() < other.first()) {
          lanes.set(i, lane);
        }
        return;
      }
    }
    lanes.add(lane);
  }

  /** White gaps between ink in a band, those at the area's edges left out. */
  private List<int[]> gaps(int top, int bottom) {
    BitSet inked = new BitSet(area.width());
    for (Component piece : pieces) {
      Box box = piece.box();
      if (box.y() < bottom && box.bottom() > top) {
        int wider = Math.max(0, display.spread(piece));
        inked.set(
            Math.max(0, box.x() - wider - area.x()),
            Math.max(0, Math.min(area.width(), box.right() + wider - area.x())));
      }
    }
    for (Box run : runs) {
      if (Math.min(run.bottom(), bottom) - Math.max(run.y(), top) > (bottom - top) / 3) {
        inked.clear(
            Math.max(0, Math.min(area.width(), run.x() - 1 - area.x())),
            Math.max(0, Math.min(area.width(), run.right() + 1 - area.x())));
      }
    }
    List<int[]> gaps = new ArrayList<>();
    int from = inked.nextSetBit(0) < 0 ? 0 : inked.nextSetBit(0);
    from = inked.isEmpty() ? area.width() : inked.nextClearBit(from);
    while (from < area.width()) {
      int to = inked.nextSetBit(from);
      if (to < 0) {
        to = area.width();
      }
      if (to - from >= narrowest) {
        gaps.add(new int[] {from, to});
      }
      from = inked.nextClearBit(to);
    }
    return gaps;
  }

  /**
   * The stretches of a lane in which it is as wide as it mostly is. Where a caption or headline
   * spans the columns, a lane may slip through between two words.
   */
  private List<Gutter> measured(Lane lane) {
    List<Integer> middles = lane.middles(area.x());
    List<Integer> gaps = lane.gaps();
    int usual = gaps.stream().sorted().toList().get(gaps.size() / 3);
    List<Gutter> gutters = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= gaps.size(); i++) {
      if (i == gaps.size() || slips(lane.first() + i, middles.get(i), gaps.get(i), usual)) {
        if (i - from >= 2) {
          gutters.add(measured(lane.first() + from, middles.subList(from, i), usual));
        }
        from = i + 1;
      }
    }
    return gutters;
  }

  /** True when a band is too narrow, and no rule says that it is a gutter all the same. */
  private boolean slips(int index, int middle, int gap, int usual) {
    int top = area.y() + index * band;
    return gap < SLIP * usual
        && rules.stream()
            .noneMatch(
                rule ->
                    Math.min(rule.bottom(), top + band) - Math.max(rule.y(), top) > band / 2
                        && rule.x() < middle + usual
                        && rule.right() > middle - usual);
  }

  private Gutter measured(int firstBand, List<Integer> middles, int width) {
    int start = area.y() + firstBand * band;
    int end = Math.min(area.bottom(), start + middles.size() * band);
    int half = Math.max(1, width * 3 / 10);
    int top = area.y();
    int bottom = area.bottom();
    for (Component piece : pieces) {
      if (piece.centreY() < start + band / 2 && touches(piece.box(), middles.get(0), half)) {
        top = Math.max(top, piece.box().bottom());
      }
      int last = middles.get(middles.size() - 1);
      if (piece.centreY() > end - band / 2 && touches(piece.box(), last, half)) {
        bottom = Math.min(bottom, piece.box().y());
      }
    }
    top = Math.min(top, start + band / 2);
    bottom = Math.max(bottom, end - band / 2);
    Gutter gutter = new Gutter(top, bottom, start, band, middles, width, false);
    return isRuled(gutter) ? gutter.withRule() : gutter;
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
      if (to > from && away <= gutter.width() / 2 + narrowest + 2 + rule.width() / 2) {
        ruled += to - from;
      }
    }
    return ruled > 0.6 * gutter.height();
  }
}
