package org.stet.repair.channel;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.lexicon.Confusion;
import org.stet.lexicon.WordTrie;

/** The confusions by what was read, for searches that go along a reading. */
public final class ConfusionTable {
  static final Meant NONE = Meant.of(List.of());

  private final Map<String, Meant> rules;

  /** Indexes the confusions. */
  public ConfusionTable(List<Confusion> confusions) {
    this.rules =
        confusions.stream()
            .filter(c -> c.meant().chars().allMatch(m -> Character.isLetter(m) || m == '\''))
            .map(Rule::of)
            .sorted(Comparator.comparingDouble(Rule::cost))
            .collect(
                Collectors.groupingBy(
                    Rule::read, Collectors.collectingAndThen(Collectors.toList(), Meant::of)));
  }

  /** What may have been meant where this was read. */
  Meant meantBy(String read) {
    return rules.getOrDefault(read, NONE);
  }

  /** All of them. */
  Stream<Rule> rules() {
    return rules.values().stream().flatMap(meant -> Stream.of(meant.rules));
  }

  /** What may have been meant where something was read, the cheapest first. */
  static final class Meant {
    private final Rule[] rules;

    /** What each costs, side by side, for walks that mostly stop at the first. */
    private final float[] costs;

    private final int[] firsts;

    private Meant(Rule[] rules, float[] costs, int[] firsts) {
      this.rules = rules;
      this.costs = costs;
      this.firsts = firsts;
    }

    static Meant of(List<Rule> sorted) {
      float[] costs = new float[sorted.size() + 1];
      int[] firsts = new int[sorted.size()];
      for (int i = 0; i < firsts.length; i++) {
        costs[i] = sorted.get(i).cost();
        firsts[i] = sorted.get(i).first();
      }
      costs[firsts.length] = Float.POSITIVE_INFINITY;
      return new Meant(sorted.toArray(Rule[]::new), costs, firsts);
    }

    Rule rule(int place) {
      return rules[place];
    }

    /** True for a place whose confusion costs no more; false behind the last. */
    boolean costsAtMost(int place, float most) {
      return costs[place] <= most;
    }

    /** True when the letters that lead on, see {@link WordTrie#letters}, let it begin. */
    boolean mayBegin(int place, int letters) {
      return (firsts[place] & ~letters) == 0;
    }
  }

  /** Where the meant letters stand by their case. */
  enum Case {
    LOWER,
    INITIAL,
    UPPER
  }

  /**
   * A confusion as a step of a search.
   *
   * @param read what stands in the reading
   * @param meant what was printed, in lower case
   * @param first its first letter as {@link WordTrie#letters} has it
   */
  record Rule(String read, String meant, Case letters, float cost, int first) {
    static Rule of(Confusion confusion) {
      String meant = confusion.meant();
      String lower = meant.toLowerCase(Locale.ROOT);
      Case letters =
          meant.equals(lower)
              ? Case.LOWER
              : meant.length() > 1 && meant.equals(meant.toUpperCase(Locale.ROOT))
                  ? Case.UPPER
                  : Case.INITIAL;
      int first = lower.isEmpty() ? 0 : WordTrie.bit(lower.charAt(0));
      return new Rule(confusion.read(), lower, letters, (float) confusion.cost(), first);
    }
  }
}
