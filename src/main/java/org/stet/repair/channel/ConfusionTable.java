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
  static final Meant NONE = new Meant(List.of());

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
                    Rule::read, Collectors.collectingAndThen(Collectors.toList(), Meant::new)));
  }

  /** What may have been meant where this was read. */
  Meant meantBy(String read) {
    return rules.getOrDefault(read, NONE);
  }

  /** All of them. */
  Stream<Rule> rules() {
    return rules.values().stream().flatMap(meant -> meant.rules.stream());
  }

  /** What may have been meant where something was read. */
  static final class Meant {
    private final List<Rule> rules;
    private final Steps.ByPlace first;
    private final Steps.ByPlace more;
    private final int[] levels = new int[Ahead.LEVELS];

    private Meant(List<Rule> rules) {
      this.rules = rules;
      this.first = Steps.byPlace(rules, false);
      this.more = Steps.byPlace(rules, true);
      rules.forEach(rule -> levels[Ahead.level(rule)] |= Ahead.bit(rule));
    }

    /** The steps on from a word with misreadings, or with none as yet. */
    Steps.ByPlace steps(boolean again) {
      return again ? more : first;
    }

    /** What they begin with at that level of prices, see {@link Ahead}. */
    int level(int level) {
      return levels[level];
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
