package org.stet.repair.channel;

import java.util.List;
import java.util.regex.Pattern;
import org.stet.lexicon.LanguageModel;
import org.stet.lexicon.WordForms;

/** What speaks for a word at its place before the words around it are asked. */
final class Standing {
  /** Words that stand with a capital less often have none where a small letter was read. */
  private static final double MOSTLY_SMALL = 0.5;

  /** {@code 1,250}, {@code £5.10s}, {@code 21st}, {@code No.7}. */
  private static final Pattern NUMBER =
      Pattern.compile("\\p{L}?\\d[\\d.,:/\u00bc\u00bd\u00be]*\\p{L}{0,3}|\\p{L}{1,3}\\.?\\d+");

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

  /** No word, and no number: or a word with a digit in it. */
  static boolean isStrange(Unit unit, int id) {
    return id == LanguageModel.UNKNOWN
        || id == LanguageModel.NUMBER && !NUMBER.matcher(unit.core()).matches();
  }

  /** The unit stands as it was read. */
  Edge same(int i, Unit unit, int id) {
    double score =
        isStrange(unit, id) ? unknown(unit, WordForms.fold(unit.text())) : written(unit, id);
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
    Candidate dressed = slip ? c.small() : c;
    return edge(i, i + 1, unit.text(), dressed, Edge.Kind.CONFUSED, written(unit, c.word()));
  }

  /** A candidate in place of what was read. */
  Edge edge(int from, int to, String text, Candidate c, Edge.Kind kind, double extra) {
    double cost = c.cost() + document.habits().of(c);
    double score = extra - weights.of("channel") * (cost + document.rarity(c.edits()));
    String after =
        text.substring(0, c.from())
            + Casing.dress(model.word(c.word()), text, c.capital())
            + text.substring(c.to());
    return new Edge(from, to, List.of(c.word()), score, kind, after, cost, c.edits());
  }
}
