package org.stet.segment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A white gap that goes on from band to band; x counts from the left of the area.
 *
 * @param above the same lane as far as the band above
 * @param first number of its first band
 * @param bands how many it goes through
 * @param from left edge in its last band
 * @param to right edge in its last band, exclusive
 * @param gap how wide the white is in its last band, also beside the lane
 */
record Lane(Optional<Lane> above, int first, int bands, int from, int to, int gap) {

  static Lane starting(int band, int from, int to) {
    return new Lane(Optional.empty(), band, 1, from, to, to - from);
  }

  /** This lane and one band more. */
  Lane on(int newFrom, int newTo, int newGap) {
    return new Lane(Optional.of(this), first, bands + 1, newFrom, newTo, newGap);
  }

  /** How wide the white is in each band. */
  List<Integer> gaps() {
    Deque<Integer> gaps = new ArrayDeque<>();
    gaps.addFirst(gap);
    for (Optional<Lane> lane = above; lane.isPresent(); lane = lane.get().above) {
      gaps.addFirst(lane.get().gap);
    }
    return List.copyOf(gaps);
  }

  /** Its middle in each band: seen from the end, since it may have begun in a wide white space. */
  List<Integer> middles(int left) {
    Deque<Integer> middles = new ArrayDeque<>();
    int low = from;
    int high = to;
    middles.addFirst(left + (low + high) / 2);
    for (Optional<Lane> lane = above; lane.isPresent(); lane = lane.get().above) {
      int tightLow = Math.max(lane.get().from, low - 1);
      int tightHigh = Math.min(lane.get().to, high + 1);
      low = tightHigh > tightLow ? tightLow : lane.get().from;
      high = tightHigh > tightLow ? tightHigh : lane.get().to;
      middles.addFirst(left + (low + high) / 2);
    }
    return List.copyOf(middles);
  }
}
