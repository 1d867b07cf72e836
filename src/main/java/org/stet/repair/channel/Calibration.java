package org.stet.repair.channel;

import java.util.Map;

/**
 * From what is known of an edit to how far it can be trusted: a logistic regression for each group
 * of edits, learned from the training pairs. What is stated for a damaged document is the measured
 * precision of all edits that are at least as sure, so that whoever applies from 0.9 on gets nine
 * right in ten; in a clean document each edit stands for itself.
 */
final class Calibration {
  private static final double[] POINTS = {0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98};

  private final Weights weights;

  Calibration(Weights weights) {
    this.weights = weights;
  }

  /** 0 to 1. */
  double confidence(String group, Map<String, Double> traits, boolean damaged) {
    double alone = probability(group, traits);
    return damaged ? precisionFrom(alone) : alone;
  }

  /** Without weights for the group, its {@code share} alone. */
  private double probability(String group, Map<String, Double> traits) {
    double sum = 0;
    boolean learned = false;
    for (Map.Entry<String, Double> trait : traits.entrySet()) {
      Double weight = weights.values().get("sure." + group + "." + trait.getKey());
      if (weight != null) {
        sum += weight * trait.getValue();
        learned = true;
      }
    }
    return 1 / (1 + Math.exp(-(learned ? sum : traits.getOrDefault("share", 0.0))));
  }

  private double precisionFrom(double alone) {
    double below = 0;
    double stated = 0;
    for (double point : POINTS) {
      double precision = weights.values().getOrDefault("precision.at." + point, point);
      if (alone < point) {
        return stated + (precision - stated) * (alone - below) / (point - below);
      }
      below = point;
      stated = precision;
    }
    return stated + (1 - stated) * (alone - below) / (1 - below);
  }
}
