package org.stet.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.stet.page.Box;
import org.stet.segment.Lane.White;

/**
 * Traces white lanes. The area is cut into bands; a lane is a white gap that goes on from band to
 * band, each no more than a pixel aside from the one above: gaps between words do not line up so
 * far.
 */
final class Lanes {

  private final Setting setting;
  private final List<Lane> ended = new ArrayList<>();

  private Lanes(Setting setting) {
    this.setting = setting;
  }

  /** All lanes, also those that are short; places as if the columns went straight down. */
  static List<Lane> of(Setting setting) {
    Lanes lanes = new Lanes(setting);
    lanes.trace();
    return lanes.ended;
  }

  private void trace() {
    Box area = setting.area();
    List<Lane> open = new ArrayList<>();
    int bands = Math.max(1, area.height() / setting.band());
    for (int i = 0; i < bands; i++) {
      int top = area.y() + i * setting.band();
      int bottom = i == bands - 1 ? area.bottom() : top + setting.band();
      open = advance(open, gaps(top, bottom), i);
    }
    ended.addAll(open);
  }

  private List<Lane> advance(List<Lane> open, List<White> gaps, int index) {
    int narrowest = setting.scale().narrowest();
    List<Lane> next = new ArrayList<>();
    for (Lane lane : open) {
      boolean goesOn = false;
      for (White gap : gaps) {
        White own = gap.after(lane.own());
        if (own.width() >= narrowest) {
          goesOn = true;
          add(next, lane.on(own, gap));
        }
      }
      if (!goesOn) {
        ended.add(lane);
      }
    }
    for (White gap : gaps) {
      if (gap.width() < setting.field().width() / 2
          && next.stream().noneMatch(lane -> lane.own().overlaps(gap))) {
        next.add(Lane.starting(index, gap));
      }
    }
    return next;
  }

  /** Of lanes that come to lie on the same gap only the longer goes on. */
  private static void add(List<Lane> lanes, Lane lane) {
    for (int i = 0; i < lanes.size(); i++) {
      Lane other = lanes.get(i);
      if (other.own().overlaps(lane.own())) {
        if (lane.first() < other.first()) {
          lanes.set(i, lane);
        }
        return;
      }
    }
    lanes.add(lane);
  }

  /** White gaps between ink in a band, those at the area's edges left out. */
  private List<White> gaps(int top, int bottom) {
    int width = setting.field().width();
    BitSet inked = new BitSet(width);
    for (Box box : setting.inked()) {
      if (box.y() < bottom && box.bottom() > top) {
        inked.set(inside(box.x()), inside(box.right()));
      }
    }
    for (Component piece : setting.letters()) {
      Box box = piece.box();
      int wider = box.y() < bottom && box.bottom() > top ? setting.display().spread(piece) : 0;
      if (wider > 0) {
        Box straight = setting.lean().straight(box);
        inked.set(inside(straight.x() - wider), inside(straight.right() + wider));
      }
    }
    for (Box run : setting.runs()) {
      if (Math.min(run.bottom(), bottom) - Math.max(run.y(), top) > (bottom - top) / 3) {
        Box straight = setting.lean().straight(run);
        inked.clear(inside(straight.x() - 1), inside(straight.right() + 1));
      }
    }
    List<White> gaps = new ArrayList<>();
    int from = inked.nextSetBit(0) < 0 ? 0 : inked.nextSetBit(0);
    from = inked.isEmpty() ? width : inked.nextClearBit(from);
    while (from < width) {
      int to = inked.nextSetBit(from);
      if (to < 0) {
        to = width;
      }
      if (to - from >= setting.scale().narrowest()) {
        gaps.add(new White(from, to));
      }
      from = inked.nextClearBit(to);
    }
    return gaps;
  }

  private int inside(int x) {
    Box field = setting.field();
    return Math.max(0, Math.min(field.width(), x - field.x()));
  }
}
