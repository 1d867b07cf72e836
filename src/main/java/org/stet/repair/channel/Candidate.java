package org.stet.repair.channel;

import java.util.List;

/**
 * A word that may have been printed where something was read.
 *
 * @param word its id in the language model
 * @param cost -ln P(reading | word), for a text as damaged as those that the confusions were
 *     learned from
 * @param edits how many confusions that takes
 * @param from where it starts in the reading; what stands before is punctuation that stays
 * @param to where it ends
 * @param capital whether the printed word began with a capital, as far as the confusions tell
 * @param confusions the learned ones among those edits
 */
record Candidate(
    int word,
    float cost,
    int edits,
    int from,
    int to,
    boolean capital,
    List<ConfusionTable.Rule> confusions) {

  /** The same word without a capital. */
  Candidate small() {
    return new Candidate(word, cost, edits, from, to, false, confusions);
  }
}
