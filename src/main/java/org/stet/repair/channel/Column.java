package org.stet.repair.channel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.lexicon.WordTrie;

/**
 * The states of a {@link CandidateSearch} at one letter of the reading, each trie node once, side
 * by side in flat arrays.
 */
final class Column {
  private static final int TABLE = 1 << 11;
  private static final int TABLE_SHIFT = 32 - 11;
  private static final int MOST = TABLE / 2;

  /** So many numbers a state. */
  private static final int NUMBERS = 8;

  private static final int NODE = 0;
  private static final int PRICE = 1;
  private static final int HOPE = 2;
  private static final int HISTORY = 3;

  /** Where the way to the state came from: a column, and a state there. */
  private static final int FROM_COLUMN = 4;

  private static final int FROM_STATE = 5;

  /** Where in the table the state stands. */
  private static final int SLOT = 6;

  private final WordTrie trie;
  private final Beam beam = new Beam();
  private final Ahead ahead = new Ahead();
  private final int[] states = new int[NUMBERS * MOST];

  /** The confusion that led to each state. */
  private final ConfusionTable.@Nullable Rule[] by = new ConfusionTable.Rule[MOST];

  /** One more than the state of a node, by the node. */
  private final short[] table = new short[TABLE];

  private final Ranking ranking = new Ranking(MOST);
  private int size;
  private int walked;
  private int limit;
  private boolean changed;

  Column(WordTrie trie) {
    this.trie = trie;
  }

  /** Makes room for a new search. */
  void clear(CandidateSearch.Effort effort) {
    beam.clear(effort.kept());
    ahead.clear();
    walked = effort.walked();
    limit = effort.limit();
    for (int i = 0; i < size; i++) {
      table[states[NUMBERS * i + SLOT]] = 0;
    }
    size = 0;
  }

  /** What it costs at least to go on from here. */
  Ahead ahead() {
    return ahead;
  }

  /** A word may begin here; what stands before is punctuation. */
  void start(int place) {
    put(WordTrie.ROOT, 0, History.from(place));
  }

  /**
   * Keeps the cheaper of two ways to the same node; none that is less promising than as many others
   * as will be looked at.
   *
   * @return the place of the state, negative where it was not kept
   */
  int put(int node, int price, int history) {
    int hope = Beam.hope(price, trie.bestBelow(node));
    if (!beam.mayHold(hope)) {
      return -1;
    }
    int slot = node * 0x9E3779B9 >>> TABLE_SHIFT;
    while (table[slot] != 0 && states[NUMBERS * (table[slot] - 1)] != node) {
      slot = slot + 1 & TABLE - 1;
    }
    int at = table[slot] - 1;
    if (at < 0) {
      if (size == MOST) {
        return -1;
      }
      at = size++;
      table[slot] = (short) (at + 1);
    } else if (states[NUMBERS * at + PRICE] <= price) {
      return -1;
    } else {
      beam.remove(states[NUMBERS * at + HOPE]);
    }
    int place = NUMBERS * at;
    states[place + NODE] = node;
    states[place + PRICE] = price;
    states[place + HOPE] = hope;
    states[place + HISTORY] = history;
    states[place + FROM_STATE] = -1;
    states[place + SLOT] = slot;
    changed = true;
    beam.add(hope);
    return at;
  }

  int node(int state) {
    return states[NUMBERS * state + NODE];
  }

  int price(int state) {
    return states[NUMBERS * state + PRICE];
  }

  int history(int state) {
    return states[NUMBERS * state + HISTORY];
  }

  /** Notes the way to a state. */
  void trace(int at, int column, int state, ConfusionTable.@Nullable Rule confusion) {
    states[NUMBERS * at + FROM_COLUMN] = column;
    states[NUMBERS * at + FROM_STATE] = state;
    by[at] = confusion;
  }

  /** The learned confusions on the way to a state. */
  static List<ConfusionTable.Rule> confusions(Column[] columns, int column, int state) {
    List<ConfusionTable.Rule> all = new ArrayList<>(4);
    Column here = columns[column];
    int at = state;
    while (here.states[NUMBERS * at + FROM_STATE] >= 0) {
      ConfusionTable.Rule confusion = here.by[at];
      if (confusion != null) {
        all.add(confusion);
      }
      int next = here.states[NUMBERS * at + FROM_STATE];
      here = columns[here.states[NUMBERS * at + FROM_COLUMN]];
      at = next;
    }
    return List.copyOf(all);
  }

  /**
   * The highest price at which something below a node may be among the best.
   *
   * @param best ln P of the best word below the node
   */
  int room(int best) {
    return beam.room(best);
  }

  /** Ranks the states that are walked on from, see {@link #ranked}; returns how many. */
  int rank() {
    changed = false;
    ranking.clear();
    for (int i = 0; i < size; i++) {
      int hope = states[NUMBERS * i + HOPE];
      if (beam.mayHold(hope)) {
        int more = ahead.price(trie.next(node(i)), History.edits(history(i)) > 0);
        if (price(i) + more <= limit) {
          ranking.add(i, hope + more);
        }
      }
    }
    ranking.sort();
    return Math.min(ranking.size(), walked);
  }

  /** The same when states were put since; returns what is given when none was. */
  int rankAgain(int count) {
    return changed ? rank() : count;
  }

  /** The place of the state of that rank. */
  int ranked(int rank) {
    return ranking.state(rank);
  }
}
