package org.stet.repair.channel;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stet.lexicon.WordTrie;

/** One walk of a {@link CandidateSearch}: along a reading, and down the trie, state by state. */
final class CandidateWalk {
  private static final int LONGEST = 3;

  private final WordTrie trie;
  private final ConfusionTable table;
  private final Column[] columns;
  private final Core core;
  private final String text;
  private final float limit;
  private final Map<Integer, Candidate> found;
  private final ConfusionTable.Meant[] meant = new ConfusionTable.Meant[LONGEST + 1];

  /** Where the walk stands: a letter of the reading, and a state there. */
  private int at;

  private Column here;
  private int state;

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
    this.core = Core.of(text);
    this.meant[0] = table.meantBy("");
    this.here = columns[0];
  }

  void run() {
    int last = core.lastEnd();
    for (at = core.firstStart(); at <= last; at++) {
      here = columns[at];
      if (at <= core.start()) {
        here.start(at);
      }
      look(last);
      int count = here.rank();
      for (int rank = 0; rank < count; rank++) {
        state = here.ranked(rank);
        lose();
      }
      count = here.rankAgain(count);
      for (int rank = 0; rank < count; rank++) {
        state = here.ranked(rank);
        finish();
        if (at < last) {
          step(last);
        }
      }
    }
  }

  /** Looks up once for all states what the next letters may have been. */
  private void look(int last) {
    for (int length = 1; length <= LONGEST; length++) {
      meant[length] =
          at + length <= last
              ? table.meantBy(text.substring(at, at + length))
              : ConfusionTable.NONE;
    }
  }

  private void finish() {
    int word = at < core.end() ? -1 : trie.word(here.node[state]);
    if (word < 0) {
      return;
    }
    Candidate other = found.get(word);
    if (other == null || other.cost() > here.cost[state]) {
      found.put(
          word,
          new Candidate(
              word,
              here.cost[state],
              here.edits[state],
              here.from[state],
              at,
              here.capital[state],
              Column.confusions(columns, at, state)));
    }
  }

  /** Letters that the reading lost. */
  private void lose() {
    if (here.lost[state]) {
      return;
    }
    apply(at, meant[0]);
    float cost = here.cost[state] + Prices.LOST;
    int node = here.node[state];
    if (cost <= limit && !here.rough[state] && !here.full(trie.bestBelow(node), cost)) {
      for (int child = trie.firstChild(node); child < trie.endOfChildren(node); child++) {
        go(at, child, cost, 1, here.capital[state], true, true, null);
      }
    }
  }

  private void step(int last) {
    keep();
    for (int length = 1; length <= LONGEST && at + length <= last; length++) {
      apply(at + length, meant[length]);
    }
    boolean letter = Character.isLetterOrDigit(text.charAt(at));
    float price = letter ? Prices.MADE_UP : Prices.MADE_UP / 2;
    float dropped = here.cost[state] + Prices.next(price, here.edits[state]);
    if (dropped <= limit) {
      go(at + 1, here.node[state], dropped, 1, here.capital[state], rough(), false, null);
    }
    if (letter) {
      replace();
    }
  }

  /** The letter is right. */
  private void keep() {
    char c = text.charAt(at);
    char lower = Character.toLowerCase(c);
    boolean capital = lower != c;
    boolean first = here.node[state] == WordTrie.ROOT;
    int child = trie.child(here.node[state], lower == '\u2019' ? '\'' : lower);
    boolean slip = capital != core.upper() && !first && Character.isLetter(c);
    float cost = here.cost[state] + (slip ? Prices.CASE_SLIP : 0);
    if (child >= 0 && cost <= limit) {
      boolean starts = first ? capital : here.capital[state];
      go(at + 1, child, cost, slip ? 1 : 0, starts, rough(), false, null);
    }
  }

  /** Any letter for any other, once in a word. */
  private void replace() {
    float cost = here.cost[state] + Prices.OTHER;
    int node = here.node[state];
    if (cost > limit || rough() || columns[at + 1].full(trie.bestBelow(node), cost)) {
      return;
    }
    boolean capital =
        node == WordTrie.ROOT ? Character.isUpperCase(text.charAt(at)) : here.capital[state];
    for (int child = trie.firstChild(node); child < trie.endOfChildren(node); child++) {
      go(at + 1, child, cost, 1, capital, true, false, null);
    }
  }

  private void apply(int to, ConfusionTable.Meant meant) {
    int start = here.node[state];
    float room = Math.min(limit, columns[to].room(trie.bestBelow(start))) - here.cost[state];
    float most = Prices.most(room, here.edits[state]);
    int letters = trie.letters(start);
    for (int i = 0; meant.costsAtMost(i, most); i++) {
      if (meant.mayBegin(i, letters)) {
        apply(to, meant.rule(i));
      }
    }
  }

  private void apply(int to, ConfusionTable.Rule rule) {
    int start = here.node[state];
    boolean first = start == WordTrie.ROOT;
    float price =
        Prices.next(rule.cost(), here.edits[state]) + Prices.ofCase(rule, first, core.upper());
    float cost = here.cost[state] + price;
    int node = cost > limit ? -1 : down(start, rule.meant());
    if (node >= 0 && (node != start || to > at)) {
      boolean capital =
          first && !rule.meant().isEmpty()
              ? rule.letters() != ConfusionTable.Case.LOWER
              : here.capital[state];
      go(to, node, cost, 1, capital, rough(), to == at, rule);
    }
  }

  private int down(int from, String letters) {
    int node = from;
    for (int k = 0; k < letters.length() && node >= 0; k++) {
      node = trie.child(node, letters.charAt(k));
    }
    return node;
  }

  private void go(
      int to,
      int node,
      float cost,
      int edits,
      boolean capital,
      boolean rough,
      boolean lost,
      ConfusionTable.@Nullable Rule by) {
    Column target = columns[to];
    int place =
        target.put(node, cost, here.edits[state] + edits, here.from[state], capital, rough, lost);
    if (place >= 0) {
      target.trace(place, at, state, by);
    }
  }

  private boolean rough() {
    return here.rough[state];
  }
}
