package org.stet.repair.channel;

import java.util.ArrayList;
import java.util.List;
import org.stet.lexicon.LanguageModel;
import org.stet.lexicon.WordForms;

/** All ways to read the units of a text, before the words around them have been asked. */
final class Lattice {
  private static final int LONGEST_FUZZY_JOIN = 22;

  private final Channel channel;
  private final Surroundings document;
  private final List<Unit> units;
  private final Weights weights;
  private final LanguageModel model;

  Lattice(Channel channel, Surroundings document, List<Unit> units) {
    this.channel = channel;
    this.document = document;
    this.units = units;
    this.weights = channel.weights();
    this.model = channel.model();
  }

  /** The edges that start at a unit, the reading itself first. */
  List<Edge> edgesFrom(int i) {
    List<Edge> edges = new ArrayList<>();
    Unit unit = units.get(i);
    String folded = WordForms.fold(unit.text());
    int id = model.id(folded);
    edges.add(same(i, unit, folded, id));
    confused(i, unit, id, edges);
    if (id == LanguageModel.UNKNOWN) {
      split(i, unit, folded, edges);
      drop(i, unit, edges);
    }
    if (i + 1 < units.size()) {
      join(i, id, edges);
    }
    return edges;
  }

  private Edge same(int i, Unit unit, String folded, int id) {
    double score = id == LanguageModel.UNKNOWN ? unknown(unit, folded) : written(unit, id);
    return new Edge(i, i + 1, List.of(id), score, Edge.Kind.SAME, unit.text(), 0, 0);
  }

  private double unknown(Unit unit, String folded) {
    String core = unit.core();
    boolean capital = Character.isUpperCase(core.charAt(0)) && !unit.startsSentence();
    boolean odd = !core.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '’');
    return weights.of("unknown.base")
        + weights.of("unknown.spelling") * channel.spelling().logProbability(folded)
        + (capital ? weights.of("unknown.capital") : 0)
        + (odd ? weights.of("unknown.odd") : 0)
        + weights.of("unknown.repeated") * Math.min(3, document.repeats(core));
  }

  /** How well the capital, or its absence, fits the word. */
  private double written(Unit unit, int id) {
    if (unit.startsSentence() || id <= LanguageModel.NUMBER || Casing.mostlyUpper(unit.text())) {
      return 0;
    }
    String core = unit.core();
    double share = model.capitalShare(id);
    boolean capital = Character.isUpperCase(core.charAt(0));
    return weights.of("case") * Math.log(0.03 + 0.94 * (capital ? share : 1 - share));
  }

  private void confused(int i, Unit unit, int id, List<Edge> edges) {
    if (id == LanguageModel.NUMBER && digits(unit.text()) * 2 > unit.core().length()) {
      return;
    }
    if (possessive(unit) || ticker(unit.text())) {
      return;
    }
    for (Candidate c : channel.candidates(unit.text(), id != LanguageModel.UNKNOWN)) {
      if (c.word() != id) {
        edges.add(edge(i, i + 1, unit.text(), c, Edge.Kind.CONFUSED, written(unit, c.word())));
      }
    }
  }

  private Edge edge(int from, int to, String text, Candidate c, Edge.Kind kind, double extra) {
    double cost = weights.of("channel") * (c.cost() + c.edits() * document.rarity());
    String after =
        text.substring(0, c.from())
            + Casing.dress(model.word(c.word()), text, c.capital())
            + text.substring(c.to());
    return new Edge(from, to, List.of(c.word()), extra - cost, kind, after, c.cost(), c.edits());
  }

  private boolean possessive(Unit unit) {
    String folded = WordForms.fold(unit.text());
    return folded.endsWith("'s")
        && model.id(folded.substring(0, folded.length() - 2)) > LanguageModel.NUMBER;
  }

  private static boolean ticker(String text) {
    return text.indexOf('<') >= 0 && text.indexOf('>') > 0
        || text.indexOf('@') > 0
        || text.contains("://");
  }

  private static long digits(String text) {
    return text.chars().filter(Character::isDigit).count();
  }

  private void split(int i, Unit unit, String folded, List<Edge> edges) {
    int at = unit.text().indexOf(unit.core());
    if (folded.length() != unit.core().length()) {
      return;
    }
    for (int k = 1; k < folded.length(); k++) {
      int left = wordOf(folded.substring(0, k));
      int right = left < 0 ? -1 : wordOf(folded.substring(k));
      if (right >= 0 && model.knowsPair(left, right)) {
        String after = unit.text().substring(0, at + k) + " " + unit.text().substring(at + k);
        double score = -weights.of("split") - weights.of("channel") * document.rarity();
        edges.add(new Edge(i, i + 1, List.of(left, right), score, Edge.Kind.SPLIT, after, 0, 1));
      }
    }
  }

  private int wordOf(String part) {
    if (part.length() == 1 && !part.equals("a") && !part.equals("i")) {
      return -1;
    }
    int id = model.id(part);
    return id > LanguageModel.NUMBER && model.logFrequency(id) > -14 ? id : -1;
  }

  private void drop(int i, Unit unit, List<Edge> edges) {
    if (unit.core().length() <= 3 && document.damaged()) {
      double score =
          -weights.of("drop")
              - weights.of("drop.letter") * unit.core().length()
              - weights.of("channel") * document.rarity();
      edges.add(new Edge(i, i + 1, List.of(), score, Edge.Kind.DROPPED, "", 0, 1));
    }
  }

  private void join(int i, int id, List<Edge> edges) {
    Unit first = units.get(i);
    Unit second = units.get(i + 1);
    if (second.gap() == Unit.Gap.OTHER
        || second.startsSentence()
        || !Character.isLetterOrDigit(first.text().charAt(first.text().length() - 1))
        || !Character.isLetterOrDigit(second.text().charAt(0))) {
      return;
    }
    String text = first.text() + second.text();
    double cost = weights.of("join." + second.gap().name().toLowerCase(java.util.Locale.ROOT));
    double rarity =
        second.gap() == Unit.Gap.BROKEN_LINE ? 0 : weights.of("channel") * document.rarity();
    int whole = model.id(WordForms.fold(text));
    if (whole > LanguageModel.NUMBER) {
      edges.add(
          new Edge(
              i,
              i + 2,
              List.of(whole),
              written(first, whole) - cost - rarity,
              Edge.Kind.JOINED,
              text,
              0,
              1));
    } else if (text.length() <= LONGEST_FUZZY_JOIN
        && (id == LanguageModel.UNKNOWN
            || model.id(WordForms.fold(second.text())) == LanguageModel.UNKNOWN)) {
      for (Candidate c : channel.joinCandidates(text)) {
        edges.add(
            edge(i, i + 2, text, c, Edge.Kind.JOINED, written(first, c.word()) - cost - rarity));
      }
    }
  }
}
