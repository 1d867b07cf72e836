package org.stet.repair.channel;

import java.util.ArrayList;
import java.util.List;
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
  private final LanguageModel model;
  private final Contexts contexts;
  private final SpellingModel spelling;
  private final Weights weights;
  private final Calibration calibration;
  private final List<ConfusionTable.Rule> confusions;
  private final Candidates candidates;

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
    this.candidates = new Candidates(new CandidateSearch(model, new WordTrie(model), table));
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

  /** What words may have been. */
  Candidates candidates() {
    return candidates;
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
