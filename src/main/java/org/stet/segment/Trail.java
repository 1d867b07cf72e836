package org.stet.segment;

import java.util.ArrayList;
import java.util.List;

/**
 * Where an upright rule was found in strips of a page that lie one below the other.
 *
 * @param strips their numbers, ascending
 * @param places where in each, in pixels from the left
 */
record Trail(List<Integer> strips, List<Integer> places) {

  Trail {
    strips = List.copyOf(strips);
    places = List.copyOf(places);
  }

  static Trail of(int strip, int place) {
    return new Trail(List.of(strip), List.of(place));
  }

  Trail with(int strip, int place) {
    List<Integer> moreStrips = new ArrayList<>(strips);
    moreStrips.add(strip);
    List<Integer> morePlaces = new ArrayList<>(places);
    morePlaces.add(place);
    return new Trail(moreStrips, morePlaces);
  }

  /** Without what stands apart at its ends: stems of a headline over a rule, for example. */
  Trail trimmed() {
    int from = 0;
    int to = strips.size();
    while (to - from > 1 && strips.get(from + 1) > strips.get(from) + 1) {
      from++;
    }
    while (to - from > 1 && strips.get(to - 1) > strips.get(to - 2) + 1) {
      to--;
    }
    return new Trail(strips.subList(from, to), places.subList(from, to));
  }

  int first() {
    return strips.get(0);
  }

  int last() {
    return strips.get(strips.size() - 1);
  }

  /** True where it may go on at a place below, for strips of a height in pixels. */
  boolean leadsTo(int strip, int place, int height) {
    int end = places.get(places.size() - 1);
    return strip > last() && Math.abs(place - end) <= 1 + (strip - last()) * height / Rule.STEEPEST;
  }

  /** Where it is at a height that is told in strips; between two strips in between. */
  int at(double strip) {
    int next = Math.min(1, strips.size() - 1);
    while (next < strips.size() - 1 && strips.get(next) < strip) {
      next++;
    }
    int before = Math.max(0, next - 1);
    double apart = Math.max(1, strips.get(next) - strips.get(before));
    double share = Math.max(0, Math.min(1, (strip - strips.get(before)) / apart));
    return (int) Math.round(places.get(before) + share * (places.get(next) - places.get(before)));
  }
}
