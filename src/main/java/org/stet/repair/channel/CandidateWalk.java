package org.stet.repair.channel;

import java.util.Map;
import org.stet.lexicon.WordTrie;

/** One walk of a {@link CandidateSearch}. */
final class CandidateWalk {
  private static final float LOST = 9.5f;
  private static final float MADE_UP = 8.5f;
  private static final float OTHER = 10f;
  private static final float CASE_SLIP = 3f;
  private static final float SMALL_AMONG_CAPITALS = 1.5f;
  static final int BEAM = 80;
  private static final int MARKS = 2;
  private static final int LONGEST = 3;

  private final WordTrie trie;
  private final ConfusionTable table;
  private final Column[] columns;
  private final String text;
  private final float limit;
  private final Map<Integer, Candidate> found;
  private final int coreStart;
  private final int coreEnd;
  private final boolean upper;
  private final ConfusionTable.Rule[][] meant = new ConfusionTable.Rule[LONGEST + 1][];

  CandidateWalk(
      WordTrie trie,
      ConfusionTable table,
      Column[] columns,
      String text,
      float limit,
      Map<Integer, Candidate> found) {
    this.trie = trie;
    this.table = table;
    this.columns = columns;
    this.text = text;
    this.limit = limit;
    this.found = found;
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    this.coreStart = start;
    this.coreEnd = end;
    this.upper = Casing.mostlyUpper(text);
    this.meant[0] = table.meantBy("");
  }

  void run() {
    int last = Math.min(text.length(), coreEnd + MARKS);
    for (int i = Math.max(0, coreStart - MARKS); i <= last; i++) {
      Column here = columns[i];
      if (i <= coreStart) {
        here.put(WordTrie.ROOT, 0, 0, i, false, false, false);
      }
      look(i, last);
      int count = here.rank();
      for (int rank = 0; rank < count; rank++) {
        lose(here, here.ranked(rank), i);
      }
      count = here.rank();
      for (int rank = 0; rank < count; rank++) {
        int state = here.ranked(rank);
        finish(here, state, i);
        if (i < last) {
          step(here, state, i, last);
        }
      }
    }
  }

  /** Looks up once for all states what the next letters may have been. */
  private void look(int i, int last) {
    for (int length = 1; length <= LONGEST; length++) {
      meant[length] =
          i + length <= last ? table.meantBy(text.substring(i, i + length)) : ConfusionTable.NONE;
    }
  }

  private void finish(Column here, int state, int i) {
    int word = trie.word(here.node[state]);
    if (word < 0 || i < coreEnd) {
      return;
    }
    Candidate other = found.get(word);
    if (other == null || other.cost() > here.cost[state]) {
      found.put(
          word,
          new Candidate(
              word, here.cost[state], here.edits[state], here.from[state], i, here.capital[state]));
    }
  }

  /** Letters that the reading lost. */
  private void lose(Column here, int state, int i) {
    if (here.lost[state]) {
      return;
    }
    apply(here, state, i, i, meant[0]);
    float cost = here.cost[state] + LOST;
    int node = here.node[state];
    if (cost <= limit && !here.rough[state] && !here.full(node, cost)) {
      for (int child = trie.firstChild(node); child < trie.endOfChildren(node); child++) {
        here.put(
            child, cost, here.edits[state] + 1, here.from[state], here.capital[state], true, true);
      }
    }
  }

  private void step(Column here, int state, int i, int last) {
    keep(here, state, i);
    for (int length = 1; length <= LONGEST && i + length <= last; length++) {
      apply(here, state, i, i + length, meant[length]);
    }
    boolean letter = Character.isLetterOrDigit(text.charAt(i));
    float dropped = here.cost[state] + (letter ? MADE_UP : MADE_UP / 2);
    if (dropped <= limit) {
      columns[i + 1].put(
          here.node[state],
          dropped,
          here.edits[state] + 1,
          here.from[state],
          here.capital[state],
          here.rough[state],
          false);
    }
    if (letter) {
      replace(here, state, i);
    }
  }

  /** The letter is right. */
  private void keep(Column here, int state, int i) {
    char c = text.charAt(i);
    char lower = Character.toLowerCase(c);
    boolean capital = lower != c;
    boolean first = here.node[state] == WordTrie.ROOT;
    int child = trie.child(here.node[state], lower == '\u2019' ? '\'' : lower);
    boolean slip = capital != upper && !first && Character.isLetter(c);
    float cost = here.cost[state] + (slip ? CASE_SLIP : 0);
    if (child >= 0 && cost <= limit) {
      columns[i + 1].put(
          child,
          cost,
          here.edits[state] + (slip ? 1 : 0),
          here.from[state],
          first ? capital : here.capital[state],
          here.rough[state],
          false);
    }
  }

  /** Any letter for any other, once in a word. */
  private void replace(Column here, int state, int i) {
    float cost = here.cost[state] + OTHER;
    int node = here.node[state];
    if (cost > limit || here.rough[state] || columns[i + 1].full(node, cost)) {
      return;
    }
    boolean capital =
        node == WordTrie.ROOT ? Character.isUpperCase(text.charAt(i)) : here.capital[state];
    for (int child = trie.firstChild(node); child < trie.endOfChildren(node); child++) {
      columns[i + 1].put(
          child, cost, here.edits[state] + 1, here.from[state], capital, true, false);
    }
  }

  private void apply(Column here, int state, int from, int to, ConfusionTable.Rule[] rules) {
    int start = here.node[state];
    boolean first = start == WordTrie.ROOT;
    for (ConfusionTable.Rule rule : rules) {
      if (columns[to].full(start, here.cost[state] + rule.cost())) {
        return; // and so is it for all that follow, which cost more
      }
      float cost = here.cost[state] + rule.cost() + mismatch(rule, first);
      if (cost > limit) {
        continue;
      }
      int node = start;
      for (int k = 0; k < rule.meant().length() && node >= 0; k++) {
        node = trie.child(node, rule.meant().charAt(k));
      }
      if (node >= 0 && (node != start || to > from)) {
        boolean capital =
            first && !rule.meant().isEmpty()
                ? rule.letters() != ConfusionTable.Case.LOWER
                : here.capital[state];
        columns[to].put(
            node,
            cost,
            here.edits[state] + 1,
            here.from[state],
            capital,
            here.rough[state],
            to == from);
      }
    }
  }

  /** A capital is meant at the start, or where all are capitals. */
  private float mismatch(ConfusionTable.Rule rule, boolean first) {
    boolean capital = rule.letters() != ConfusionTable.Case.LOWER;
    if (upper) {
      return capital || rule.meant().isEmpty() ? 0 : SMALL_AMONG_CAPITALS;
    }
    return capital && !first ? CASE_SLIP : 0;
  }
}
