package org.stet.lexicon;

/** How likely a word of a {@link LanguageModel} is after two others. */
public interface Contexts {

  /**
   * ln P(word | before2 before1), of ids of the language model.
   *
   * @param context {@link LanguageModel#context} of the two words before
   */
  double logProbability(int context, int before2, int before1, int word);
}
