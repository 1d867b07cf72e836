package org.stet.repair.channel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.stet.lexicon.DocumentProfile;
import org.stet.lexicon.LanguageModel;
import org.stet.lexicon.WordForms;

/** Turns the best way through a lattice into edits with their probability and evidence. */
final class Readings {
  /** What is asked for in a clean document. */
  private static final double APPLIED = 0.9;

  private static final double SUGGESTED = 0.5;

  /** Words of a lower {@code before}, see {@link Traits}, are mostly slips of other texts. */
  private static final double SLIP = -2.8;

  /** Edits of what is a word as it stands. */
  private static final Set<String> MEANT_PERHAPS = Set.of(Traits.KNOWN, Traits.DROPPED_WORD);

  private final Channel channel;
  private final String text;
  private final List<Unit> units;
  private final Traits traits;
  private final Surroundings document;

  /** How probable each edge is, by the unit where it starts. */
  private final Map<Integer, Map<Edge, Double>> shares = new HashMap<>();

  private final List<Edge> path = new ArrayList<>();

  Readings(Channel channel, Surroundings document, String text, List<Unit> units) {
    this.channel = channel;
    this.text = text;
    this.units = units;
    this.traits = new Traits(channel, document);
    this.document = document;
  }

  List<Edit> edits(List<Decoder.State> best, List<List<Decoder.State>> columns) {
    sumShares(columns);
    best.forEach(state -> path.add(Objects.requireNonNull(state.bestArc).edge()));
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      if (path.get(i).kind() != Edge.Kind.SAME) {
        edits.add(edit(i));
      }
    }
    return edits;
  }

  private void sumShares(List<List<Decoder.State>> columns) {
    double all = columns.get(0).get(0).beta;
    for (List<Decoder.State> column : columns) {
      for (Decoder.State state : column) {
        for (Decoder.Arc arc : state.arcs) {
          double share = Math.exp(arc.from().alpha + arc.weight() + state.beta - all);
          if (share > 1e-5) {
            from(arc.edge()).merge(arc.edge(), share, Double::sum);
          }
        }
      }
    }
  }

  private Map<Edge, Double> from(Edge edge) {
    return shares.computeIfAbsent(edge.from(), from -> new LinkedHashMap<>());
  }

  private Edit edit(int place) {
    Edge edge = path.get(place);
    Unit unit = units.get(edge.from());
    int start = unit.start();
    int end = units.get(edge.to() - 1).end();
    String before = text.substring(start, end);
    double share = Math.min(1, from(edge).getOrDefault(edge, 0.0));
    String group = traits.group(edge, unit);
    Map<String, Double> known =
        traits.of(edge, unit, DocumentProfile.trim(before), share, near(place));
    double confidence = channel.calibration().confidence(group, known);
    String reason =
        edge.kind().inWords()
            + ": \u201c"
            + before
            + "\u201d reads as \u201c"
            + edge.after()
            + "\u201d";
    return new Edit(
        start,
        end,
        before,
        edge.after(),
        confidence,
        reason,
        evidence(edge, share, calm(group, known)),
        group,
        known);
  }

  /** Where a word may have been meant, boldness ends sooner as documents get cleaner. */
  private double calm(String group, Map<String, Double> known) {
    boolean meant = MEANT_PERHAPS.contains(group) && known.getOrDefault("before", 0.0) > SLIP;
    return meant ? Math.min(1, 2 * document.calm()) : document.calm();
  }

  private Map<String, String> evidence(Edge edge, double share, double calm) {
    StringBuilder others = new StringBuilder();
    from(edge).entrySet().stream()
        .filter(e -> e.getValue() >= 0.001)
        .sorted(Map.Entry.<Edge, Double>comparingByValue().reversed())
        .limit(4)
        .forEach(
            e ->
                others
                    .append(others.isEmpty() ? "" : ", ")
                    .append(number("%s %.3f", e.getKey().after(), e.getValue())));
    Map<String, String> evidence = new HashMap<>();
    evidence.put("kind", edge.kind().inWords());
    evidence.put("readings", others.toString());
    evidence.put("channel cost", number("%.1f for %d", edge.cost(), edge.edits()));
    evidence.put("share", number("%.4f", share));
    if (document.damaged()) {
      Weights weights = channel.weights();
      double apply = weights.of("damaged.apply");
      double suggest = weights.of("damaged.suggest");
      evidence.put("applied from", number("%.2f", apply + calm * (APPLIED - apply)));
      evidence.put("suggested from", number("%.2f", suggest + calm * (SUGGESTED - suggest)));
    }
    return evidence;
  }

  private static String number(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private Traits.Neighbours near(int place) {
    int unknown = 0;
    int capitals = 0;
    Edge edge = path.get(place);
    int from = Math.max(0, edge.from() - 5);
    int to = Math.min(units.size(), edge.to() + 5);
    for (int i = from; i < to; i++) {
      boolean other = i < edge.from() || i >= edge.to();
      Unit unit = units.get(i);
      unknown +=
          other && channel.model().id(WordForms.fold(unit.text())) == LanguageModel.UNKNOWN ? 1 : 0;
      boolean close = i >= edge.from() - 2 && i < edge.to() + 2;
      capitals += other && close && Character.isUpperCase(unit.core().charAt(0)) ? 1 : 0;
    }
    return new Traits.Neighbours(
        word(place - 2),
        word(place - 1),
        word(place + 1),
        unknown / (double) Math.max(1, to - from - 1),
        capitals / 4.0);
  }

  private int word(int place) {
    if (place < 0 || place >= path.size()) {
      return LanguageModel.START;
    }
    List<Integer> words = path.get(place).words();
    return words.isEmpty() ? LanguageModel.UNKNOWN : words.get(0);
  }
}
