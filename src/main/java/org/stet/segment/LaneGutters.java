package org.stet.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.stet.page.Box;
import org.stet.segment.Lane.White;

/** Takes of white lanes what is a gutter, from ink to ink, and sees whether a rule runs in it. */
final class LaneGutters {

  private static final double SLIP = 0.5;

  private final Setting setting;
  private final List<Box> rules;
  private final Box area;
  private final int band;

  LaneGutters(Setting setting) {
    this.setting = setting;
    this.rules = setting.rules();
    this.area = setting.area();
    this.band = setting.band();
  }

  /**
   * The stretches of a lane in which it is as wide as it mostly is. Where a caption or headline
   * spans the columns, a lane may slip through between two words.
   */
  List<Gutter> of(Lane lane) {
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
