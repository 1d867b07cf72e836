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
   * @param limit the highest cost
   * @param beam how many states are kept at each letter
   * @param most how many words to return
   */
  List<Candidate> find(String reading, float limit, int beam, int most) {
    Map<Integer, Candidate> found = new HashMap<>();
    Column[] clear = columnsFor(reading.length() + 1, beam);
    new CandidateWalk(trie, table, clear, reading, limit, found).run();
    List<Candidate> all = new ArrayList<>(found.values());
    all.sort(
        Comparator.comparingDouble(
                (Candidate c) -> c.cost() - FREQUENCY_WEIGHT * model.logFrequency(c.word()))
            .thenComparingInt(Candidate::word));
    return all.size() > most ? List.copyOf(all.subList(0, most)) : all;
  }

  private Column[] columnsFor(int length, int beam) {
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
      kept[i].clear(beam);
    }
    return kept;
  }
}
