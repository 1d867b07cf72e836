package org.stet.segment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A white gap that goes on from band to band; x counts from the left of the area.
 *
 * @param above the same lane as far as the band above
 * @param first number of its first band
 * @param bands how many it goes through
 * @param own the lane itself in its last band
 * @param white all the white there is in its last band, also beside the lane
 */
record Lane(Optional<Lane> above, int first, int bands, White own, White white) {

  /**
   * White in one band.
   *
   * @param from left edge
   * @param to right edge, exclusive
   */
  record White(int from, int to) {

    int width() {
      return to - from;
    }

    /** What of it goes on from another: no more than a pixel aside. */
    White after(White other) {
      return new White(Math.max(from, other.from - 1), Math.min(to, other.to + 1));
    }

    boolean overlaps(White other) {
      return from < other.to && other.from < to;
    }

    int middle() {
      return (from + to) / 2;
    }
  }

  static Lane starting(int band, White white) {
    return new Lane(Optional.empty(), band, 1, white, white);
  }

  /** This lane and one band more. */
  Lane on(White newOwn, White all) {
    return new Lane(Optional.of(this), first, bands + 1, newOwn, all);
  }

  /** The white in each band, top to bottom. */
  List<White> whites() {
    Deque<White> whites = new ArrayDeque<>();
    whites.addFirst(white);
    for (Optional<Lane> lane = above; lane.isPresent(); lane = lane.get().above) {
      whites.addFirst(lane.get().white);
    }
    return List.copyOf(whites);
  }

  /**
   * The middle of what goes on through all bands: seen from both ends, since either may be wide.
   */
  static List<Integer> middles(List<White> whites, int left) {
    List<White> down = new ArrayList<>();
    for (White white : whites) {
      down.add(down.isEmpty() ? white : goingOn(white, down.get(down.size() - 1)));
    }
    List<Integer> middles = new ArrayList<>();
    White below = down.get(down.size() - 1);
    for (int i = down.size() - 1; i >= 0; i--) {
      below = goingOn(down.get(i), below);
      middles.add(left + below.middle());
    }
    Collections.reverse(middles);
    return middles;
  }

  private static White goingOn(White white, White from) {
    White own = white.after(from);
    return own.width() > 0 ? own : white;
  }
}
