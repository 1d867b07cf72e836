package org.stet.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Puts together what belongs together, one by one. */
final class Clusters {

  private Clusters() {}

  /** One island of all that are linked, directly or through others. */
  static List<Island> of(List<Island> parts, BiPredicate<Island, Island> linked) {
    List<Island> sorted =
        parts.stream()
            .sorted(
                Comparator.comparingInt((Island p) -> p.box().x()).thenComparing(p -> p.box().y()))
            .toList();
    int[] parent = new int[sorted.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      for (int j = 0; j < i; j++) {
        if (root(parent, i) != root(parent, j) && linked.test(sorted.get(j), sorted.get(i))) {
          parent[root(parent, i)] = root(parent, j);
        }
      }
    }
    Map<Integer, List<Island>> groups = new LinkedHashMap<>();
    for (int i = 0; i < parent.length; i++) {
      groups.computeIfAbsent(root(parent, i), key -> new ArrayList<>()).add(sorted.get(i));
    }
    return groups.values().stream().map(Island::of).toList();
  }

  private static int root(int[] parent, int of) {
    int root = of;
    while (parent[root] != root) {
      root = parent[root];
    }
    return root;
  }
}
