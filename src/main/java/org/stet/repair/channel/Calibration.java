package org.stet.repair.channel;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * From what is known of an edit to the probability that it is right: a logistic regression for each
 * group of edits, learned from judged edits by {@link WeightLearner}.
 */
final class Calibration {
  private final Map<String, Map<String, Double>> groups = new HashMap<>();

  Calibration(Weights weights) {
    weights
        .values()
        .forEach(
            (name, value) -> {
              String[] parts = name.split("\\.", -1);
              if (parts[0].equals("sure")) {
                groups.computeIfAbsent(parts[1], g -> new HashMap<>()).put(parts[2], value);
              }
            });
  }

  /** 0 to 1; for a group that nothing was learned of, its {@code share}. */
  double confidence(String group, Map<String, Double> traits) {
    Map<String, Double> weights = groups.get(group);
    return weights == null ? share(Map.of("share", 1.0), traits) : share(weights, traits);
  }

  /** Summed by name: the order of a map changes from run to run, and with it the last digits. */
  static double share(Map<String, Double> weights, Map<String, Double> traits) {
    double sum = 0;
    for (Map.Entry<String, Double> trait : new TreeMap<>(traits).entrySet()) {
      sum += weights.getOrDefault(trait.getKey(), 0.0) * trait.getValue();
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
