package org.stet.repair.channel;

import java.util.Map;
import org.stet.lexicon.WordTrie;

/** One walk of a {@link CandidateSearch}: along a reading, and down the trie, state by state. */
final class CandidateWalk {
  private final WordTrie trie;
  private final Column[] columns;
  private final Core core;
  private final Map<Integer, Candidate> found;
  private final Footstep footstep;

  CandidateWalk(
      WordTrie trie,
      ConfusionTable table,
      Column[] columns,
      String text,
      int limit,
      Map<Integer, Candidate> found) {
    this.trie = trie;
    this.columns = columns;
    this.found = found;
    this.core = Core.of(text);
    this.footstep = new Footstep(trie, table, columns, core, limit);
  }

  void run() {
    int last = core.lastEnd();
    for (int at = core.firstStart(); at <= last; at++) {
      Column here = columns[at];
      if (at <= core.start()) {
        here.start(at);
      }
      footstep.reach(at);
      int count = here.rank();
      for (int rank = 0; rank < count; rank++) {
        footstep.stand(here.ranked(rank));
        footstep.lose();
      }
      count = here.rankAgain(count);
      for (int rank = 0; rank < count; rank++) {
        int state = here.ranked(rank);
        finish(at, state);
        if (at < last) {
          footstep.stand(state);
          footstep.step();
        }
      }
    }
  }

  private void finish(int at, int state) {
    Column here = columns[at];
    int word = at < core.end() ? -1 : trie.word(here.node(state));
    if (word < 0) {
      return;
    }
    float cost = Prices.inUnits(here.price(state));
    Candidate other = found.get(word);
    if (other == null || other.cost() > cost) {
      int history = here.history(state);
      found.put(
          word,
          new Candidate(
              word,
              cost,
              History.edits(history),
              History.start(history),
              at,
              History.has(history, History.CAPITAL),
              Column.confusions(columns, at, state)));
    }
  }
}
