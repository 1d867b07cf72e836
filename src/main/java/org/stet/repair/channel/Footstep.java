package org.stet.repair.channel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.stet.lexicon.WordTrie;

/** All ways on from one state of a {@link CandidateWalk}. */
final class Footstep {
  private static final int LONGEST = 3;

  private final WordTrie trie;
  private final ConfusionTable table;
  private final Column[] columns;
  private final Core core;
  private final String text;
  private final int limit;
  private final ConfusionTable.Meant[] meant = new ConfusionTable.Meant[LONGEST + 1];

  /** A letter of the reading. */
  private int at;

  /** A state there, and what is to be known of it. */
  private int state;

  private int node;
  private int price;
  private int history;

  Footstep(WordTrie trie, ConfusionTable table, Column[] columns, Core core, int limit) {
    this.trie = trie;
    this.table = table;
    this.columns = columns;
    this.core = core;
    this.text = core.text();
    this.limit = limit;
    Arrays.fill(meant, ConfusionTable.NONE);
    meant[0] = table.meantBy("");
  }

  /** Goes to a letter of the reading. */
  void reach(int letter) {
    at = letter;
    Ahead ahead = columns[at].ahead();
    ahead.meant(meant[0]);
    for (int length = 1; length <= LONGEST; length++) {
      boolean within = at + length <= core.lastEnd();
      meant[length] = within ? table.meantBy(text.substring(at, at + length)) : ConfusionTable.NONE;
      ahead.meant(meant[length]);
    }
    if (at < core.lastEnd()) {
      ahead.read(text.charAt(at));
    }
    if (at >= core.end()) {
      ahead.mayEnd();
    }
  }

  /** Takes a state there. */
  void stand(int place) {
    Column here = columns[at];
    state = place;
    node = here.node(place);
    price = here.price(place);
    history = here.history(place);
  }

  /** Letters that the reading lost. */
  void lose() {
    if (History.has(history, History.LOST)) {
      return;
    }
    apply(at, meant[0]);
    int cost = price + Prices.LOST;
    boolean rough = History.has(history, History.ROUGH);
    if (cost <= limit && !rough && cost <= columns[at].room(trie.bestBelow(node))) {
      int lost = (history | History.ROUGH | History.LOST) + History.EDIT;
      for (int child = trie.firstChild(node); child < trie.endOfChildren(node); child++) {
        go(at, child, cost, lost, null);
      }
    }
  }

  /** All ways over the next letters. */
  void step() {
    history &= ~History.LOST;
    keep();
    for (int length = 1; length <= LONGEST && at + length <= core.lastEnd(); length++) {
      apply(at + length, meant[length]);
    }
    char c = text.charAt(at);
    int dropped = price + Prices.next(Prices.madeUp(c), History.edits(history) > 0);
    if (dropped <= limit) {
      go(at + 1, node, dropped, history + History.EDIT, null);
    }
    if (Character.isLetterOrDigit(c)) {
      replace();
    }
  }

  /** The letter is right. */
  private void keep() {
    char c = text.charAt(at);
    char lower = Character.toLowerCase(c);
    boolean capital = lower != c;
    boolean first = node == WordTrie.ROOT;
    int child = trie.child(node, lower == '\u2019' ? '\'' : lower);
    boolean slip = capital != core.upper() && !first && Character.isLetter(c);
    int cost = price + (slip ? Prices.CASE_SLIP : 0);
    if (child >= 0 && cost <= limit) {
      int kept = first ? History.with(history, History.CAPITAL, capital) : history;
      go(at + 1, child, cost, slip ? kept + History.EDIT : kept, null);
    }
  }

  /** Any letter for any other, once in a word. */
  private void replace() {
    int cost = price + Prices.OTHER;
    if (cost > limit
        || History.has(history, History.ROUGH)
        || cost > columns[at + 1].room(trie.bestBelow(node))) {
      return;
    }
    boolean capital =
        node == WordTrie.ROOT
            ? Character.isUpperCase(text.charAt(at))
            : History.has(history, History.CAPITAL);
    int replaced = History.with(history, History.CAPITAL, capital) + History.EDIT | History.ROUGH;
    for (int child = trie.firstChild(node); child < trie.endOfChildren(node); child++) {
      go(at + 1, child, cost, replaced, null);
    }
  }

  private void apply(int to, ConfusionTable.Meant some) {
    Steps.ByPlace all = some.steps(History.edits(history) > 0);
    Steps steps =
        core.upper() ? all.capitals() : node == WordTrie.ROOT ? all.start() : all.inside();
    int room = Math.min(limit, columns[to].room(trie.bestBelow(node))) - price;
    int letters = trie.letters(node);
    for (int i = 0; steps.costsAtMost(i, room); i++) {
      if (steps.mayBegin(i, letters)) {
        take(to, steps, i);
      }
    }
  }

  private void take(int to, Steps steps, int step) {
    ConfusionTable.Rule rule = steps.rule(step);
    int letter = steps.onlyLetter(step);
    boolean nothing = steps.meansNothing(step);
    int child = letter != 0 ? trie.childBy(node, letter) : nothing ? node : down(rule.meant());
    if (child >= 0 && (child != node || to > at)) {
      int applied = to == at ? history | History.LOST : history;
      if (node == WordTrie.ROOT && !nothing) {
        applied = History.with(applied, History.CAPITAL, steps.meansCapital(step));
      }
      go(to, child, price + steps.price(step), applied + History.EDIT, rule);
    }
  }

  private int down(String letters) {
    int down = node;
    for (int k = 0; k < letters.length() && down >= 0; k++) {
      down = trie.child(down, letters.charAt(k));
    }
    return down;
  }

  private void go(int to, int child, int cost, int led, ConfusionTable.@Nullable Rule by) {
    int place = columns[to].put(child, cost, led);
    if (place >= 0) {
      columns[to].trace(place, at, state, by);
    }
  }
}
