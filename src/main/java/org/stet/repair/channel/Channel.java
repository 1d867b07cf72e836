package org.stet.repair.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stet.lexicon.Confusion;
import org.stet.lexicon.Contexts;
import org.stet.lexicon.DocumentProfile;
import org.stet.lexicon.LanguageModel;
import org.stet.lexicon.SpellingModel;
import org.stet.lexicon.WordForms;
import org.stet.lexicon.WordTrie;

/** The language model, the confusions and the weights, ready for use by several threads. */
public final class Channel {
  private static final int REMEMBERED = 60_000;

  /** Costs up to which candidates are looked for. */
  private static final float KNOWN_LIMIT = 9;

  private static final float CLEAN_LIMIT = 12;
  private static final float NEAR_LIMIT = 13;
  private static final float UNKNOWN_LIMIT = Float.parseFloat(System.getProperty("ulimit", "19"));
  private static final float JOIN_LIMIT = 13;
  private static final float CLEAN_JOIN_LIMIT = 8;

  /** A candidate so near that none beyond {@link #NEAR_LIMIT} matters. */
  private static final float NEAR = Float.parseFloat(System.getProperty("near", "7"));

  private static final int BEAM = Integer.getInteger("beam", 80);
  private static final int WIDE_BEAM = Integer.getInteger("wbeam", 160);
  private static final int MOST = 12;
  private static final int MOST_JOINED = 6;
  private static final int LONGEST = 24;

  private final LanguageModel model;
  private final Contexts contexts;
  private final SpellingModel spelling;
  private final Weights weights;
  private final Calibration calibration;
  private final List<ConfusionTable.Rule> confusions;
  private final CandidateSearch search;
  private final Map<String, List<Candidate>> remembered = new ConcurrentHashMap<>();

  /** Builds the tables for searching: takes a few tenths of a second. */
  public Channel(LanguageModel model, List<Confusion> confusions, Weights weights) {
    this(model, model, confusions, weights);
  }

  /** With other scores for words in their context than the language model's own. */
  public Channel(
      LanguageModel model, Contexts contexts, List<Confusion> confusions, Weights weights) {
    this.model = model;
    this.contexts = contexts;
    this.weights = weights;
    this.calibration = new Calibration(weights);
    this.spelling = new SpellingModel(model);
    ConfusionTable table = new ConfusionTable(confusions);
    this.confusions = table.rules().toList();
    this.search = new CandidateSearch(model, new WordTrie(model), table);
  }

  /** The channel as a document has it, whose words are known. */
  public DocumentChannel forDocument(DocumentProfile profile) {
    return new DocumentChannel(this, Surroundings.of(profile, this));
  }

  /**
   * How much likelier (natural logarithm) one word is than several in its place.
   *
   * @param before up to two words before them
   * @param after the words behind them
   */
  public double gain(List<String> before, List<String> parted, String whole, List<String> after) {
    return logProbability(before, List.of(whole), after) - logProbability(before, parted, after);
  }

  private double logProbability(List<String> before, List<String> words, List<String> after) {
    List<Integer> ids = new ArrayList<>(List.of(LanguageModel.START, LanguageModel.START));
    Stream.of(before, words, after)
        .flatMap(List::stream)
        .forEach(word -> ids.add(model.id(WordForms.fold(word))));
    double sum = 0;
    for (int i = 2; i < ids.size(); i++) {
      sum += model.logProbability(ids.get(i - 2), ids.get(i - 1), ids.get(i));
    }
    return sum;
  }

  /** What a word that the model holds may have been. */
  List<Candidate> ofKnown(String text) {
    return remember("+", text, t -> search.find(t, KNOWN_LIMIT, BEAM, MOST));
  }

  /** What a word that the model does not hold may have been. */
  List<Candidate> ofUnknown(String text, boolean damaged) {
    return damaged
        ? remember("-", text, this::searchWidely)
        : remember("--", text, t -> search.find(t, CLEAN_LIMIT, BEAM, MOST));
  }

  /**
   * Words whose letters are nearly all wrong are worth a longer search: where a short one fails.
   */
  private List<Candidate> searchWidely(String text) {
    List<Candidate> near = search.find(text, NEAR_LIMIT, BEAM, MOST);
    return near.stream().anyMatch(c -> c.cost() <= NEAR)
        ? near
        : search.find(text, UNKNOWN_LIMIT, WIDE_BEAM, MOST);
  }

  /** What the pieces of a word may have been together. */
  List<Candidate> ofPieces(String text, boolean damaged) {
    return damaged
        ? remember("&", text, t -> search.find(t, JOIN_LIMIT, BEAM, MOST_JOINED))
        : remember("&&", text, t -> search.find(t, CLEAN_JOIN_LIMIT, BEAM, MOST_JOINED));
  }

  private List<Candidate> remember(
      String kind, String text, Function<String, List<Candidate>> find) {
    if (text.length() > LONGEST) {
      return List.of();
    }
    if (remembered.size() > REMEMBERED) {
      remembered.clear();
    }
    return remembered.computeIfAbsent(kind + text, key -> find.apply(text));
  }

  /** What the channel knows to be confused. */
  List<ConfusionTable.Rule> confusions() {
    return confusions;
  }

  Contexts contexts() {
    return contexts;
  }

  LanguageModel model() {
    return model;
  }

  SpellingModel spelling() {
    return spelling;
  }

  Calibration calibration() {
    return calibration;
  }

  /** The decoder's numbers. */
  public Weights weights() {
    return weights;
  }
}
