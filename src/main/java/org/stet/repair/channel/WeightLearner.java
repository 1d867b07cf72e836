package org.stet.repair.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns from judged edits how far edits can be trusted: a regression for each group of edits. How
 * well that holds is measured on texts that were left out while learning, a fifth at a time.
 */
public final class WeightLearner {
  private static final int PARTS = 5;
  private static final String PREFIX = "sure.";

  private final Map<String, List<List<Regression.Case>>> groups = new TreeMap<>();

  /**
   * Adds an edit.
   *
   * @param part any number; edits of one text have the same
   * @param right whether the transcription has what it proposes
   */
  public void add(Edit edit, int part, boolean right) {
    groups
        .computeIfAbsent(edit.group(), group -> empty())
        .get(Math.floorMod(part, PARTS))
        .add(new Regression.Case(edit.traits(), right));
  }

  private static List<List<Regression.Case>> empty() {
    List<List<Regression.Case>> parts = new ArrayList<>();
    for (int i = 0; i < PARTS; i++) {
      parts.add(new ArrayList<>());
    }
    return parts;
  }

  /** The table with what was learned in place of what it said of the same. */
  public Weights weights(Weights old) {
    Map<String, Double> values = new TreeMap<>(old.values());
    values.keySet().removeIf(name -> name.startsWith(PREFIX));
    groups.forEach(
        (group, parts) ->
            Regression.fit(parts.stream().flatMap(List::stream).toList())
                .forEach((trait, weight) -> values.put(PREFIX + group + "." + trait, weight)));
    return new Weights(values);
  }

  /**
   * What is stated of edits and what is true of them, by tenths of what is stated.
   *
   * @param damaged of badly read documents, or of clean ones
   */
  public List<Reliability> reliability(boolean damaged) {
    int bins = 20;
    double[] stated = new double[bins];
    int[] right = new int[bins];
    int[] all = new int[bins];
    groups.forEach(
        (group, parts) -> {
          for (int part = 0; part < PARTS; part++) {
            Map<String, Double> weights = Regression.fit(others(parts, part));
            for (Regression.Case one : parts.get(part)) {
              if (Surroundings.damaged(one.traits().getOrDefault("rarity", 0.0)) == damaged) {
                double share = Calibration.share(weights, one.traits());
                int bin = Math.min(bins - 1, (int) (share * bins));
                stated[bin] += share;
                right[bin] += one.right() ? 1 : 0;
                all[bin]++;
              }
            }
          }
        });
    List<Reliability> rows = new ArrayList<>();
    for (int bin = 0; bin < bins; bin++) {
      if (all[bin] > 0) {
        rows.add(
            new Reliability(
                (double) bin / bins,
                all[bin],
                stated[bin] / all[bin],
                (double) right[bin] / all[bin]));
      }
    }
    return rows;
  }

  private static List<Regression.Case> others(List<List<Regression.Case>> parts, int without) {
    List<Regression.Case> cases = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      if (part != without) {
        cases.addAll(parts.get(part));
      }
    }
    return cases;
  }

  /**
   * Edits that are about equally sure.
   *
   * @param from the least sure of them may be so sure
   * @param count how many
   * @param stated the mean of what is stated
   * @param right the share that is right
   */
  public record Reliability(double from, int count, double stated, double right) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.2f\t%d\t%.3f\t%.3f", from, count, stated, right);
    }
  }
}
