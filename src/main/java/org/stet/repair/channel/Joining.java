package org.stet.repair.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stet.lexicon.LanguageModel;
import org.stet.lexicon.WordForms;

/** Units that may be the pieces of one word. */
final class Joining {
  private static final int LONGEST_FUZZY = 22;
  private static final int SHORTEST_OF_THREE = 5;

  /** ln P. */
  private static final double RARE = -13;

  /** ln P. */
  private static final double EVERYDAY = -5.5;

  private final Channel channel;
  private final Surroundings document;
  private final Standing standing;
  private final Weights weights;
  private final LanguageModel model;
  private final List<Unit> units;
  private final int[] ids;

  /**
   * Of the units of a text.
   *
   * @param ids the model's ids of the units
   */
  Joining(Channel channel, Surroundings document, List<Unit> units, int[] ids) {
    this.channel = channel;
    this.document = document;
    this.standing = new Standing(channel, document);
    this.weights = channel.weights();
    this.model = channel.model();
    this.units = units;
    this.ids = ids;
  }

  /** The words that two units, or three, may be; none where they must stand apart. */
  List<Edge> edges(int i) {
    if (i + 1 >= units.size() || apart(i, i + 1)) {
      return List.of();
    }
    List<Edge> edges = new ArrayList<>(two(i));
    if (i + 2 < units.size() && document.damaged() && !apart(i + 1, i + 2)) {
      edges.addAll(three(i));
    }
    return edges;
  }

  private List<Edge> two(int i) {
    Unit second = units.get(i + 1);
    boolean fuzzy = (isOdd(i) || isOdd(i + 1)) && !isEveryday(i) && !isEveryday(i + 1);
    return words(i, i + 2, units.get(i).text() + second.text(), cost(second.gap()), fuzzy);
  }

  private List<Edge> three(int i) {
    String text = units.subList(i, i + 3).stream().map(Unit::text).collect(Collectors.joining());
    long scraps =
        IntStream.range(i, i + 3)
            .filter(k -> isOdd(k) || units.get(k).core().length() == 1)
            .count();
    double cost = cost(units.get(i + 1).gap()) + cost(units.get(i + 2).gap()) / 2;
    return scraps < 2 || text.length() < SHORTEST_OF_THREE
        ? List.of()
        : words(i, i + 3, text, cost, true);
  }

  /** What the pieces are together, or, where that is no word, what they were misread for. */
  private List<Edge> words(int from, int to, String text, double cost, boolean fuzzy) {
    Unit first = units.get(from);
    int whole = model.id(WordForms.fold(text));
    if (whole > LanguageModel.NUMBER) {
      double score = standing.written(first, whole) - cost;
      Edge.Kind kind = Edge.Kind.JOINED;
      return List.of(new Edge(from, to, List.of(whole), score, kind, text, 0, to - from - 1));
    }
    if (!fuzzy || text.length() > LONGEST_FUZZY) {
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
  private boolean isOdd(int i) {
    return ids[i] == LanguageModel.UNKNOWN
        || document.damaged() && ids[i] > LanguageModel.NUMBER && model.logFrequency(ids[i]) < RARE;
  }

  /** {@code the, of, in}: seldom a misread piece of a word. */
  private boolean isEveryday(int i) {
    return units.get(i).core().length() > 1
        && ids[i] > LanguageModel.NUMBER
        && model.logFrequency(ids[i]) > EVERYDAY;
  }

  private boolean apart(int i, int j) {
    Unit first = units.get(i);
    Unit second = units.get(j);
    return second.gap() == Unit.Gap.OTHER
        || second.startsSentence()
        || !Character.isLetterOrDigit(first.text().charAt(first.text().length() - 1))
        || !Character.isLetterOrDigit(second.text().charAt(0))
        || second.gap() == Unit.Gap.SPACE && (newName(first, second) || shortened(second))
        || second.gap() == Unit.Gap.HYPHEN && isKnown(i) && isKnown(j);
  }

  private boolean isKnown(int i) {
    return ids[i] != LanguageModel.UNKNOWN;
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
