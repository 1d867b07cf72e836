package org.stet.repair.channel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.lexicon.WordTrie;

/**
 * The states of a {@link CandidateSearch} at one letter of the reading, each trie node once, in
 * flat arrays.
 */
final class Column {
  private static final int TABLE = 1 << 12;
  private static final int MOST = TABLE / 2;

  final int[] node = new int[MOST];
  final float[] cost = new float[MOST];
  final byte[] edits = new byte[MOST];
  final byte[] from = new byte[MOST];
  final boolean[] capital = new boolean[MOST];
  final boolean[] rough = new boolean[MOST];
  final boolean[] lost = new boolean[MOST];

  /** The way to each state: a column, a state there, and the confusion that led on from it. */
  private final byte[] fromColumn = new byte[MOST];

  private final short[] fromState = new short[MOST];
  private final ConfusionTable.@Nullable Rule[] by = new ConfusionTable.Rule[MOST];
  private final WordTrie trie;
  private final Beam beam = new Beam();
  private final float[] promise = new float[MOST];
  private final int[] table = new int[TABLE];

  /** Where in the table each state stands. */
  private final short[] slots = new short[MOST];

  private final long[] order = new long[MOST];
  private int size;
  private boolean changed;

  Column(WordTrie trie) {
    this.trie = trie;
  }

  /** Makes room for a new search that keeps so many states. */
  void clear(int states) {
    beam.clear(states);
    if (size > 0) {
      for (int i = 0; i < size; i++) {
        table[slots[i]] = 0;
      }
      size = 0;
    }
  }

  /** A word may begin here; what stands before is punctuation. */
  void start(int place) {
    put(WordTrie.ROOT, 0, 0, place, false, false, false);
  }

  /**
   * Keeps the cheaper of two ways to the same node; none that is less promising than as many others
   * as will be looked at.
   *
   * @return the place of the state, negative where it was not kept
   */
  int put(
      int to,
      float price,
      int changes,
      int start,
      boolean upper,
      boolean guessed,
      boolean dropped) {
    float hope = Beam.hope(price, trie.bestBelow(to));
    if (!beam.mayHold(hope)) {
      return -1;
    }
    int slot = (to * 0x9E3779B9) >>> 20;
    while (table[slot] != 0 && node[table[slot] - 1] != to) {
      slot = slot + 1 & TABLE - 1;
    }
    int at = table[slot] - 1;
    if (at < 0) {
      if (size == MOST) {
        return -1;
      }
      at = size++;
      table[slot] = at + 1;
      slots[at] = (short) slot;
    } else if (cost[at] <= price) {
      return -1;
    } else {
      beam.remove(promise[at]);
    }
    node[at] = to;
    cost[at] = price;
    promise[at] = hope;
    edits[at] = (byte) changes;
    from[at] = (byte) start;
    capital[at] = upper;
    rough[at] = guessed;
    lost[at] = dropped;
    fromState[at] = -1;
    changed = true;
    beam.add(hope);
    return at;
  }

  /** Notes the way to a state. */
  void trace(int at, int column, int state, ConfusionTable.@Nullable Rule confusion) {
    fromColumn[at] = (byte) column;
    fromState[at] = (short) state;
    by[at] = confusion;
  }

  /** The learned confusions on the way to a state. */
  static List<ConfusionTable.Rule> confusions(Column[] columns, int column, int state) {
    List<ConfusionTable.Rule> all = new ArrayList<>(4);
    Column here = columns[column];
    int at = state;
    while (here.fromState[at] >= 0) {
      ConfusionTable.Rule confusion = here.by[at];
      if (confusion != null) {
        all.add(confusion);
      }
      int next = here.fromState[at];
      here = columns[here.fromColumn[at]];
      at = next;
    }
    return List.copyOf(all);
  }

  /**
   * The price from which on nothing below a node can be among the best.
   *
   * @param best ln P of the best word below the node
   */
  float room(float best) {
    return beam.room(best);
  }

  /**
   * True when nothing below a node can be among the best at that price or a higher one.
   *
   * @param best ln P of the best word below the node
   */
  boolean full(float best, float price) {
    return !beam.mayHold(Beam.hope(price, best));
  }

  /** Puts the most promising states in front of {@link #ranked}; returns how many there are. */
  int rank() {
    changed = false;
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (beam.mayHold(promise[i])) {
        order[count++] = (long) (promise[i] * 4096) << 16 | i;
      }
    }
    if (count > beam.states()) {
      Arrays.sort(order, 0, count);
    }
    return Math.min(count, beam.states());
  }

  /** The same when states were put since; returns what is given when none was. */
  int rankAgain(int count) {
    return changed ? rank() : count;
  }

  /** The place of the state of that rank. */
  int ranked(int rank) {
    return (int) (order[rank] & 0xffff);
  }
}
