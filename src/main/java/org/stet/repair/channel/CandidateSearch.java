package org.stet.repair.channel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.lexicon.LanguageModel;
import org.stet.lexicon.WordTrie;

/**
 * Finds the words that a reading may stand for: walks along the reading and down the trie of all
 * words at once, with the cheapest few states kept at each letter.
 */
final class CandidateSearch {
  private static final float FREQUENCY_WEIGHT = 0.5f;

  private final WordTrie trie;
  private final ConfusionTable table;
  private final LanguageModel model;
  private final ThreadLocal<Column[]> columns = ThreadLocal.withInitial(() -> new Column[0]);

  CandidateSearch(LanguageModel model, WordTrie trie, ConfusionTable table) {
    this.model = model;
    this.trie = trie;
    this.table = table;
  }

  /**
   * The cheapest words.
   *
   * @param reading a token, punctuation and all, of at most 100 letters
   * @param effort how far to look
   */
  List<Candidate> find(String reading, Effort effort) {
    Map<Integer, Candidate> found = new HashMap<>();
    Column[] clear = columnsFor(reading.length() + 1, effort);
    new CandidateWalk(trie, table, clear, reading, effort.limit(), found).run();
    List<Candidate> all = new ArrayList<>(found.values());
    all.sort(
        Comparator.comparingDouble(
                (Candidate c) -> c.cost() - FREQUENCY_WEIGHT * model.logFrequency(c.word()))
            .thenComparingInt(Candidate::word));
    return all.size() > effort.most() ? List.copyOf(all.subList(0, effort.most())) : all;
  }

  private Column[] columnsFor(int length, Effort effort) {
    Column[] kept = columns.get();
    if (kept.length < length) {
      Column[] more = java.util.Arrays.copyOf(kept, length);
      for (int i = kept.length; i < length; i++) {
        more[i] = new Column(trie);
      }
      columns.set(more);
      kept = more;
    }
    for (int i = 0; i < length; i++) {
      kept[i].clear(effort);
    }
    return kept;
  }

  /**
   * How far a search looks.
   *
   * @param limit the highest cost, in parts of {@link WordTrie#UNIT}
   * @param walked how many states at each letter are walked on from
   * @param most how many words it returns
   */
  record Effort(int limit, int walked, int most) {
    /**
     * An effort.
     *
     * @param limit the highest cost, in ln P
     */
    static Effort of(float limit, int walked, int most) {
      return new Effort(Prices.of(limit), walked, most);
    }

    /** Of what is walked on from, the next letter decides; so some more are kept. */
    int kept() {
      return walked * 3 / 2;
    }
  }
}
