package org.stet.repair.channel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.lexicon.Contexts;
import org.stet.lexicon.LanguageModel;

/**
 * Finds the best way through the lattice of a text, with the two words before each word in mind,
 * and how probable each of its edges is among all ways that were kept.
 */
final class Decoder {
  private static final int BEAM = 12;

  /**
   * A state this far below the best, in ln P, is given up: it would share less than 1 in 20,000.
   */
  private static final double HOPELESS = 10;

  private final Channel channel;
  private final Surroundings document;
  private final LanguageModel model;
  private final Contexts contexts;
  private final double contextWeight;

  Decoder(Channel channel, Surroundings document) {
    this.channel = channel;
    this.document = document;
    this.model = channel.model();
    this.contexts = channel.contexts();
    this.contextWeight = channel.weights().of("context");
  }

  List<Edit> decode(String text) {
    List<Unit> units = Unit.of(text);
    List<List<State>> columns = forward(units, new Lattice(channel, document, units));
    backward(columns);
    List<State> best = best(columns.get(units.size()));
    Readings readings = new Readings(channel, document, text, units);
    return readings.edits(best, columns);
  }

  private List<List<State>> forward(List<Unit> units, Lattice lattice) {
    List<Map<Long, State>> open = new ArrayList<>();
    List<List<State>> columns = new ArrayList<>();
    for (int i = 0; i <= units.size(); i++) {
      open.add(new HashMap<>());
    }
    State start = new State(LanguageModel.START, LanguageModel.START);
    start.best = 0;
    start.alpha = 0;
    open.get(0).put(start.key(), start);
    for (int i = 0; i <= units.size(); i++) {
      List<State> column = prune(open.get(i).values());
      columns.add(column);
      if (i < units.size()) {
        List<Edge> edges = lattice.edgesFrom(i);
        boolean starts = units.get(i).startsSentence() && i > 0;
        for (State state : column) {
          int before2 = starts ? LanguageModel.START : state.before2;
          int before1 = starts ? LanguageModel.START : state.before1;
          int context = model.context(before2, before1);
          for (Edge edge : edges) {
            follow(state, before2, before1, context, edge, open.get(edge.to()));
          }
        }
      }
    }
    return columns;
  }

  private void follow(
      State state, int first, int second, int known, Edge edge, Map<Long, State> target) {
    int before2 = first;
    int before1 = second;
    int context = known;
    double weight = edge.score();
    for (int i = 0; i < edge.words().size(); i++) {
      int word = edge.words().get(i);
      context = i == 0 ? context : model.context(before2, before1);
      weight += contextWeight * contexts.logProbability(context, before2, before1, word);
      before2 = before1;
      before1 = word;
    }
    State next = new State(before2, before1);
    State other = target.putIfAbsent(next.key(), next);
    (other == null ? next : other).arrive(new Arc(state, edge, weight));
  }

  private static List<State> prune(java.util.Collection<State> states) {
    double best = states.stream().mapToDouble(state -> state.best).max().orElse(0);
    return states.stream()
        .filter(state -> state.best >= best - HOPELESS)
        .sorted(Comparator.comparingDouble((State s) -> -s.best).thenComparingLong(State::key))
        .limit(BEAM)
        .toList();
  }

  private static void backward(List<List<State>> columns) {
    columns.get(columns.size() - 1).forEach(state -> state.beta = 0);
    for (int i = columns.size() - 1; i >= 0; i--) {
      for (State state : columns.get(i)) {
        for (Arc arc : state.arcs) {
          arc.from.beta = addLogs(arc.from.beta, arc.weight + state.beta);
        }
      }
    }
  }

  private static List<State> best(List<State> ends) {
    List<State> path = new ArrayList<>();
    State at = ends.get(0);
    while (at.bestArc != null) {
      path.add(0, at);
      at = at.bestArc.from;
    }
    return path;
  }

  static double addLogs(double a, double b) {
    double high = Math.max(a, b);
    return high == Double.NEGATIVE_INFINITY
        ? high
        : high + Math.log1p(Math.exp(Math.min(a, b) - high));
  }

  /** The two words before, and all ways that led here. */
  static final class State {
    final int before2;
    final int before1;
    final List<Arc> arcs = new ArrayList<>();
    double best = Double.NEGATIVE_INFINITY;
    double alpha = Double.NEGATIVE_INFINITY;
    double beta = Double.NEGATIVE_INFINITY;
    @org.jspecify.annotations.Nullable Arc bestArc;

    State(int before2, int before1) {
      this.before2 = before2;
      this.before1 = before1;
    }

    long key() {
      return (long) before2 << 32 | before1;
    }

    void arrive(Arc arc) {
      arcs.add(arc);
      alpha = addLogs(alpha, arc.from.alpha + arc.weight);
      if (arc.from.best + arc.weight > best) {
        best = arc.from.best + arc.weight;
        bestArc = arc;
      }
    }
  }

  /** A way from one state to the next. */
  record Arc(State from, Edge edge, double weight) {}
}
