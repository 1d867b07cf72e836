package org.stet.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** Reads islands column by column where white parts them so, else row by row. */
final class IslandOrder {

  private IslandOrder() {}

  static List<Island> sort(List<Island> islands) {
    if (islands.size() < 2) {
      return islands;
    }
    List<List<Island>> strips = cut(islands, i -> i.box().x(), i -> i.box().right());
    if (strips.size() < 2) {
      strips = cut(islands, i -> i.box().y(), i -> i.box().bottom());
    }
    return strips.size() < 2
        ? islands.stream().sorted(Comparator.comparingInt(i -> i.box().y())).toList()
        : strips.stream().flatMap(strip -> sort(strip).stream()).toList();
  }

  /** Groups that no island reaches across, along one axis. */
  private static List<List<Island>> cut(
      List<Island> islands, ToIntFunction<Island> from, ToIntFunction<Island> to) {
    List<List<Island>> groups = new ArrayList<>();
    int end = Integer.MIN_VALUE;
    for (Island island : islands.stream().sorted(Comparator.comparingInt(from)).toList()) {
      if (from.applyAsInt(island) >= end) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(island);
      end = Math.max(end, to.applyAsInt(island));
    }
    return groups;
  }
}
