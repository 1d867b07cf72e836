package org.stet.repair.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stet.lexicon.LanguageModel;
import org.stet.lexicon.WordForms;

/** Two units that may be the pieces of one word. */
final class Joining {
  private static final int LONGEST_FUZZY = 22;

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

  /** The words that they may be, none where they must stand apart. */
  List<Edge> edges(int i, Unit first, Unit second) {
    int id = model.id(WordForms.fold(first.text()));
    int next = model.id(WordForms.fold(second.text()));
    if (apart(first, second, id, next)) {
      return List.of();
    }
    String text = first.text() + second.text();
    double cost = cost(second.gap());
    int whole = model.id(WordForms.fold(text));
    if (whole > LanguageModel.NUMBER) {
      double score = standing.written(first, whole) - cost;
      return List.of(new Edge(i, i + 2, List.of(whole), score, Edge.Kind.JOINED, text, 0, 1));
    }
    boolean piece = id == LanguageModel.UNKNOWN || next == LanguageModel.UNKNOWN;
    return piece && text.length() <= LONGEST_FUZZY ? misread(i, first, text, cost) : List.of();
  }

  private List<Edge> misread(int i, Unit first, String text, double cost) {
    List<Edge> edges = new ArrayList<>();
    for (Candidate c : channel.joinCandidates(text)) {
      double extra = standing.written(first, c.word()) - cost;
      edges.add(standing.edge(i, i + 2, text, c, Edge.Kind.JOINED, extra));
    }
    return edges;
  }

  private boolean apart(Unit first, Unit second, int id, int next) {
    return second.gap() == Unit.Gap.OTHER
        || second.startsSentence()
        || !Character.isLetterOrDigit(first.text().charAt(first.text().length() - 1))
        || !Character.isLetterOrDigit(second.text().charAt(0))
        || second.gap() == Unit.Gap.SPACE && (newName(first, second) || shortened(second))
        || second.gap() == Unit.Gap.HYPHEN && id != 0 && next != 0;
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
