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
  static final Rule[] NONE = {};

  private final Map<String, Rule[]> rules;

  /** Indexes the confusions. */
  public ConfusionTable(List<Confusion> confusions) {
    this.rules =
        confusions.stream()
            .filter(c -> c.meant().chars().allMatch(m -> Character.isLetter(m) || m == '\''))
            .sorted(Comparator.comparingDouble(Confusion::cost))
            .map(c -> Map.entry(c.read(), Rule.of(c)))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(
                        Map.Entry::getValue,
                        Collectors.collectingAndThen(Collectors.toList(), l -> l.toArray(NONE)))));
  }

  /** What may have been meant where this was read, the cheapest first. */
  Rule[] meantBy(String read) {
    return rules.getOrDefault(read, NONE);
  }

  /** All of them. */
  Stream<Rule> rules() {
    return rules.values().stream().flatMap(Stream::of);
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
