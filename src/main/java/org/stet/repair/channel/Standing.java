package org.stet.repair.channel;

import java.util.List;
import org.stet.lexicon.LanguageModel;
import org.stet.lexicon.WordForms;

/** What speaks for a word at its place before the words around it are asked. */
final class Standing {
  /** Words that stand with a capital less often have none where a small letter was read. */
  private static final double MOSTLY_SMALL = 0.5;

  private final Channel channel;
  private final Surroundings document;
  private final Weights weights;
  private final LanguageModel model;

  Standing(Channel channel, Surroundings document) {
    this.channel = channel;
    this.document = document;
    this.weights = channel.weights();
    this.model = channel.model();
  }

  /** The unit stands as it was read. */
  Edge same(int i, Unit unit, int id) {
    double score =
        id == LanguageModel.UNKNOWN
            ? unknown(unit, WordForms.fold(unit.text()))
            : written(unit, id);
    return new Edge(i, i + 1, List.of(id), score, Edge.Kind.SAME, unit.text(), 0, 0);
  }

  private double unknown(Unit unit, String folded) {
    String core = unit.core();
    boolean capital = Character.isUpperCase(core.charAt(0)) && !unit.startsSentence();
    boolean odd = !core.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '\u2019');
    return weights.of("unknown.base")
        + weights.of("unknown.spelling") * channel.spelling().logProbability(folded)
        + (capital ? weights.of("unknown.capital") : 0)
        + (odd ? weights.of("unknown.odd") : 0)
        + weights.of("unknown.repeated") * Math.min(3, document.repeats(core));
  }

  /** How well the capital, or its absence, fits the word. */
  double written(Unit unit, int id) {
    if (unit.startsSentence() || id <= LanguageModel.NUMBER || Casing.mostlyUpper(unit.text())) {
      return 0;
    }
    String core = unit.core();
    double share = model.capitalShare(id);
    boolean capital = Character.isUpperCase(core.charAt(0));
    return weights.of("case") * Math.log(0.03 + 0.94 * (capital ? share : 1 - share));
  }

  /** A candidate in place of one unit. */
  Edge misread(int i, Unit unit, Candidate c) {
    boolean small = Character.isLowerCase(unit.core().charAt(0)) && !unit.startsSentence();
    boolean slip = small && c.capital() && model.capitalShare(c.word()) < MOSTLY_SMALL;
    Candidate dressed =
        slip ? new Candidate(c.word(), c.cost(), c.edits(), c.from(), c.to(), false) : c;
    return edge(i, i + 1, unit.text(), dressed, Edge.Kind.CONFUSED, written(unit, c.word()));
  }

  /** A candidate in place of what was read. */
  Edge edge(int from, int to, String text, Candidate c, Edge.Kind kind, double extra) {
    double cost = weights.of("channel") * (c.cost() + c.edits() * document.rarity());
    String after =
        text.substring(0, c.from())
            + Casing.dress(model.word(c.word()), text, c.capital())
            + text.substring(c.to());
    return new Edge(from, to, List.of(c.word()), extra - cost, kind, after, c.cost(), c.edits());
  }
}
