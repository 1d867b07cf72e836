package org.stet.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts together what was printed as one rule and is broken on the scan. */
final class JoinedRules {

  private JoinedRules() {}

  /**
   * Stretches of one level rule put together.
   *
   * @param gap greatest, in pixels
   * @param aside likewise, across them
   */
  static List<Rule> level(List<Rule> parts, int gap, int aside) {
    List<Rule> joined = new ArrayList<>();
    for (Rule part :
        parts.stream().sorted(Comparator.comparingInt((Rule rule) -> rule.box().x())).toList()) {
      Rule grown = part;
      for (int i = joined.size() - 1; i >= 0; i--) {
        if (joined.get(i).goesOnIn(part, gap, aside)) {
          grown = grown.with(joined.remove(i));
        }
      }
      joined.add(grown);
    }
    return joined.stream().filter(rule -> rule.box().width() >= 10 * rule.box().height()).toList();
  }

  /** Likewise of upright rules. */
  static List<Rule> upright(List<Rule> parts, int gap, int aside) {
    return level(parts.stream().map(Rule::turned).toList(), gap, aside).stream()
        .map(Rule::turned)
        .toList();
  }
}
