package org.stet.repair.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.stet.lexicon.LanguageModel;
import org.stet.lexicon.WordForms;

/** Units that may be the pieces of one word. */
final class Joining {
  private static final int LONGEST_FUZZY = 22;
  private static final int SHORTEST_OF_THREE = 5;

  /** ln P. */
  private static final double RARE = -13;

  private final Channel channel;
  private final Surroundings document;
  private final Standing standing;
  private final Weights weights;
  private final LanguageModel model;

  Joining(Channel channel, Surroundings document) {
    this.channel = channel;
    this.document = document;
    this.standing = new Standing(channel, document);
    this.weights = channel.weights();
    this.model = channel.model();
  }

  /** The words that two units, or three, may be; none where they must stand apart. */
  List<Edge> edges(int i, List<Unit> units) {
    if (i + 1 >= units.size() || apart(units.get(i), units.get(i + 1))) {
      return List.of();
    }
    List<Edge> edges = new ArrayList<>(two(i, units.get(i), units.get(i + 1)));
    if (i + 2 < units.size() && document.damaged() && !apart(units.get(i + 1), units.get(i + 2))) {
      edges.addAll(three(i, units.get(i), units.get(i + 1), units.get(i + 2)));
    }
    return edges;
  }

  private List<Edge> two(int i, Unit first, Unit second) {
    boolean odd = isOdd(first) || isOdd(second);
    return words(i, i + 2, first, first.text() + second.text(), cost(second.gap()), odd);
  }

  private List<Edge> three(int i, Unit first, Unit second, Unit third) {
    String text = first.text() + second.text() + third.text();
    long scraps =
        Stream.of(first, second, third).filter(u -> isOdd(u) || u.core().length() == 1).count();
    return scraps < 2 || text.length() < SHORTEST_OF_THREE
        ? List.of()
        : words(i, i + 3, first, text, cost(second.gap()) + cost(third.gap()) / 2, true);
  }

  /** What the pieces are together; where that is no word and they are odd, what was misread. */
  private List<Edge> words(int from, int to, Unit first, String text, double cost, boolean odd) {
    int whole = model.id(WordForms.fold(text));
    if (whole > LanguageModel.NUMBER) {
      double score = standing.written(first, whole) - cost;
      Edge.Kind kind = Edge.Kind.JOINED;
      return List.of(new Edge(from, to, List.of(whole), score, kind, text, 0, to - from - 1));
    }
    if (!odd || text.length() > LONGEST_FUZZY) {
      return List.of();
    }
    List<Edge> edges = new ArrayList<>();
    for (Candidate c : channel.candidates().ofPieces(text, document.damaged())) {
      double extra = standing.written(first, c.word()) - cost;
      edges.add(standing.edge(from, to, text, c, Edge.Kind.JOINED, extra));
    }
    return edges;
  }

  /** Unknown, or so rare that it is rather a piece of another word. */
  private boolean isOdd(Unit unit) {
    int id = model.id(WordForms.fold(unit.text()));
    return id == LanguageModel.UNKNOWN
        || document.damaged() && id > LanguageModel.NUMBER && model.logFrequency(id) < RARE;
  }

  private boolean apart(Unit first, Unit second) {
    return second.gap() == Unit.Gap.OTHER
        || second.startsSentence()
        || !Character.isLetterOrDigit(first.text().charAt(first.text().length() - 1))
        || !Character.isLetterOrDigit(second.text().charAt(0))
        || second.gap() == Unit.Gap.SPACE && (newName(first, second) || shortened(second))
        || second.gap() == Unit.Gap.HYPHEN && isKnown(first) && isKnown(second);
  }

  private boolean isKnown(Unit unit) {
    return model.id(WordForms.fold(unit.text())) != LanguageModel.UNKNOWN;
  }

  /** A capital starts a word, unless all are capitals. */
  private static boolean newName(Unit first, Unit second) {
    return Character.isUpperCase(second.text().charAt(0))
        && !(Casing.noSmall(first.text()) && Casing.noSmall(second.text()));
  }

  /** A stop inside stands behind something written short. */
  private static boolean shortened(Unit second) {
    return second.core().indexOf('.') >= 0;
  }

  private double cost(Unit.Gap gap) {
    double rarity = gap == Unit.Gap.BROKEN_LINE ? 0 : weights.of("channel") * document.rarity();
    return weights.of("join." + gap.name().toLowerCase(Locale.ROOT)) + rarity;
  }
}
