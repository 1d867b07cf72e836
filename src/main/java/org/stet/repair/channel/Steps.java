package org.stet.repair.channel;

import java.util.Comparator;
import java.util.List;
import org.stet.lexicon.WordTrie;

/**
 * What may have been meant where something was read, in one kind of place, the cheapest first: in
 * flat arrays, for walks that mostly stop at the first.
 */
final class Steps {
  private static final int LETTERS = WordTrie.OTHER - 1;

  /** Flags beside the letter that a confusion begins with: it is all that was meant. */
  private static final int ALONE = 1 << 31;

  private static final int NOTHING = 1 << 30;
  private static final int CAPITAL = 1 << 29;

  private final ConfusionTable.Rule[] rules;
  private final int[] prices;
  private final int[] letters;

  private Steps(ConfusionTable.Rule[] rules, int[] prices, int[] letters) {
    this.rules = rules;
    this.prices = prices;
    this.letters = letters;
  }

  /** All of them, for words with misreadings or with none as yet. */
  static ByPlace byPlace(List<ConfusionTable.Rule> all, boolean again) {
    return new ByPlace(
        of(all, Prices.Place.START, again),
        of(all, Prices.Place.INSIDE, again),
        of(all, Prices.Place.CAPITALS, again));
  }

  private static Steps of(List<ConfusionTable.Rule> all, Prices.Place place, boolean again) {
    List<ConfusionTable.Rule> sorted =
        all.stream().sorted(Comparator.comparingInt(rule -> price(rule, place, again))).toList();
    int[] prices = new int[sorted.size() + 1];
    int[] letters = new int[sorted.size()];
    for (int i = 0; i < letters.length; i++) {
      prices[i] = price(sorted.get(i), place, again);
      letters[i] = letters(sorted.get(i));
    }
    prices[letters.length] = Integer.MAX_VALUE;
    return new Steps(sorted.toArray(ConfusionTable.Rule[]::new), prices, letters);
  }

  private static int price(ConfusionTable.Rule rule, Prices.Place place, boolean again) {
    return Prices.next(Prices.of(rule.cost()), again) + Prices.ofCase(rule, place);
  }

  private static int letters(ConfusionTable.Rule rule) {
    return rule.first()
        | (rule.first() != 0 && rule.meant().length() == 1 ? ALONE : 0)
        | (rule.meant().isEmpty() ? NOTHING : 0)
        | (rule.letters() == ConfusionTable.Case.LOWER ? 0 : CAPITAL);
  }

  ConfusionTable.Rule rule(int step) {
    return rules[step];
  }

  int price(int step) {
    return prices[step];
  }

  /** True for a step that costs no more; false behind the last. */
  boolean costsAtMost(int step, int most) {
    return prices[step] <= most;
  }

  /** True when the letters that lead on, see {@link WordTrie#letters}, let it begin. */
  boolean mayBegin(int step, int on) {
    return (letters[step] & LETTERS & ~on) == 0;
  }

  /** The bit of the letter that is all that was meant; 0 where more was, or none. */
  int onlyLetter(int step) {
    return letters[step] < 0 ? letters[step] & LETTERS : 0;
  }

  boolean meansNothing(int step) {
    return (letters[step] & NOTHING) != 0;
  }

  boolean meansCapital(int step) {
    return (letters[step] & CAPITAL) != 0;
  }

  /** The same confusions in each kind of place. */
  record ByPlace(Steps start, Steps inside, Steps capitals) {}
}
