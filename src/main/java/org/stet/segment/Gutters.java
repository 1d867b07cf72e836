package org.stet.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.page.Box;

/**
 * Finds white lanes between columns. The area is cut into bands of two lines; a lane is a white gap
 * that goes on from band to band, each no more than a pixel aside from the one above: gaps between
 * words do not line up so far.
 */
final class Gutters {

  private static final double SLIP = 0.5;

  private final List<Component> pieces;
  private final List<Box> rules;
  private final List<Box> runs;
  private final Box area;
  private final int band;
  private final int narrowest;
  private final int letter;
  private final List<Lane> ended = new ArrayList<>();
  private final Map<Component, Integer> spreads = new HashMap<>();

  private Gutters(List<Component> pieces, List<Box> rules, List<Box> runs, Box area, Scale scale) {
    this.pieces = pieces;
    this.rules = rules;
    this.runs = runs;
    this.area = area;
    this.band = 2 * scale.line();
    this.narrowest = scale.narrowest();
    this.letter = scale.letter();
    spread(pieces);
  }

  /** All lanes, the longest first; of those that overlap only the longest. */
  static List<Gutter> of(
      List<Component> pieces, List<Box> rules, List<Box> runs, Box area, Scale scale) {
    return new Gutters(pieces, rules, runs, area, scale).find();
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
    ended.stream()
        .flatMap(lane -> measured(lane).stream())
        .filter(this::isLongEnough)
        .sorted(Comparator.comparingInt((Gutter g) -> g.height() * (g.ruled() ? 2 : 1)).reversed())
        .forEach(gutter -> keep(gutter, found));
    return found;
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
    return gutter.height() >= wanted * band * 0.9;
  }

  private void keep(Gutter gutter, List<Gutter> found) {
    boolean known =
        found.stream()
            .anyMatch(
                other ->
                    Math.min(other.bottom(), gutter.bottom()) - Math.max(other.top(), gutter.top())
                            > 0
                        && Math.abs(
                                other.xAt(gutter.top() + gutter.height() / 2)
                                    - gutter.xAt(gutter.top() + gutter.height() / 2))
                            < 3 * band / 4);
    if (!known) {
      found.add(gutter);
    }
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
        int wider = spread(piece);
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

  /** Between letters and words of display type is more white than in a gutter. */
  private int spread(Component piece) {
    return spreads.getOrDefault(piece, 0);
  }

  private void spread(List<Component> all) {
    for (Component piece : all) {
      Box box = piece.box();
      boolean stroke = box.width() < 0.3 * box.height();
      if (!piece.photo() && box.height() > (stroke ? 2.2 : 1.8) * letter && isDisplay(box, all)) {
        spreads.put(piece, box.height() * 3 / 10);
      }
    }
  }

  /** In display type the letters around are as high; else it is lines of body type that touch. */
  private boolean isDisplay(Box box, List<Component> all) {
    int around = 0;
    long heights = 0;
    int reach = box.height() * 3 / 2;
    for (Component other : all) {
      Box beside = other.box();
      if (beside.y() < box.bottom()
          && beside.bottom() > box.y()
          && beside.x() < box.right() + reach
          && beside.right() > box.x() - reach) {
        around++;
        heights += beside.height();
      }
    }
    return heights > 1.5 * letter * around;
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
