package org.stet.repair.channel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A logistic regression with a penalty for large weights, solved by Newton's steps. */
final class Regression {
  private static final double PENALTY = 2;
  private static final int STEPS = 12;

  private Regression() {}

  /**
   * An edit and whether it was right.
   *
   * @param traits numbers by name
   * @param right whether the truth has what it proposes
   */
  record Case(Map<String, Double> traits, boolean right) {}

  /** The weights of the traits. */
  static Map<String, Double> fit(Collection<Case> cases) {
    List<String> names =
        new ArrayList<>(
            new TreeSet<>(cases.stream().flatMap(c -> c.traits().keySet().stream()).toList()));
    double[] weights = new double[names.size()];
    List<double[]> rows = cases.stream().map(c -> row(c, names)).toList();
    List<Boolean> right = cases.stream().map(Case::right).toList();
    for (int step = 0; step < STEPS; step++) {
      double[] change = newton(rows, right, weights);
      for (int i = 0; i < weights.length; i++) {
        weights[i] += change[i];
      }
    }
    Map<String, Double> named = new TreeMap<>();
    for (int i = 0; i < weights.length; i++) {
      named.put(names.get(i), weights[i]);
    }
    return named;
  }

  private static double[] row(Case c, List<String> names) {
    return names.stream().mapToDouble(name -> c.traits().getOrDefault(name, 0.0)).toArray();
  }

  private static double[] newton(List<double[]> rows, List<Boolean> right, double[] weights) {
    int size = weights.length;
    double[][] system = new double[size][size + 1];
    for (int i = 0; i < size; i++) {
      system[i][i] = PENALTY;
      system[i][size] = -PENALTY * weights[i];
    }
    for (int k = 0; k < rows.size(); k++) {
      double[] row = rows.get(k);
      double sum = 0;
      for (int i = 0; i < size; i++) {
        sum += row[i] * weights[i];
      }
      double share = 1 / (1 + Math.exp(-sum));
      double bend = Math.max(1e-6, share * (1 - share));
      double miss = (right.get(k) ? 1 : 0) - share;
      for (int i = 0; i < size; i++) {
        system[i][size] += miss * row[i];
        for (int j = 0; j < size; j++) {
          system[i][j] += bend * row[i] * row[j];
        }
      }
    }
    return solve(system);
  }

  /** Gauss's elimination; the penalty keeps the matrix regular. */
  private static double[] solve(double[][] system) {
    int size = system.length;
    for (int i = 0; i < size; i++) {
      double pivot = system[i][i];
      for (int j = i; j <= size; j++) {
        system[i][j] /= pivot;
      }
      for (int k = 0; k < size; k++) {
        double factor = k == i ? 0 : system[k][i];
        for (int j = i; factor != 0 && j <= size; j++) {
          system[k][j] -= factor * system[i][j];
        }
      }
    }
    double[] solution = new double[size];
    for (int i = 0; i < size; i++) {
      solution[i] = system[i][size];
    }
    return solution;
  }
}
