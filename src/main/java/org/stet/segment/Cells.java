package org.stet.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Things filed by the square of a grid that they stand in. */
final class Cells<T> {

  private final Map<Long, List<T>> cells = new HashMap<>();

  void add(int column, int row, T thing) {
    cells.computeIfAbsent(key(column, row), key -> new ArrayList<>()).add(thing);
  }

  /** All of a square, in the order in which they came. */
  List<T> at(int column, int row) {
    return cells.getOrDefault(key(column, row), List.of());
  }

  private static long key(int column, int row) {
    return (long) row << Integer.SIZE | column & 0xffffffffL;
  }
}
