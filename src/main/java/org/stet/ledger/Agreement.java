package org.stet.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stet.page.Confidence;

/**
 * Proposals of several rules that say the same of the same words. The surest speaks for all: that
 * it is wrong then takes that each of them is wrong.
 *
 * @param speaker with the confidence of all together
 * @param others the rest, as they were proposed
 */
record Agreement(Correction speaker, List<Correction> others) {

  private static final String AGREES = "agrees";

  Agreement {
    others = List.copyOf(others);
  }

  /**
   * @param proposals the surest first
   * @return in the same order
   */
  static List<Agreement> among(List<Correction> proposals) {
    Map<String, List<Correction>> alike = new LinkedHashMap<>();
    for (Correction proposal : proposals) {
      alike.computeIfAbsent(Verdicts.place(proposal), place -> new ArrayList<>()).add(proposal);
    }
    return alike.values().stream().map(Agreement::of).toList();
  }

  private static Agreement of(List<Correction> alike) {
    Correction surest = alike.get(0);
    List<Correction> others =
        alike.stream().filter(other -> !other.ruleId().equals(surest.ruleId())).toList();
    boolean heard = surest.evidence().containsKey(AGREES); // proposals kept from an earlier run
    if (others.isEmpty() || heard) {
      return new Agreement(surest, others);
    }
    double wrong = 1 - surest.confidence().value();
    Map<String, String> evidence = new TreeMap<>(surest.evidence());
    for (Correction other : others) {
      wrong *= 1 - other.confidence().value();
      evidence.merge(AGREES, other.ruleId(), (one, two) -> one + ", " + two);
    }
    return new Agreement(surest.surer(new Confidence(1 - wrong), evidence), others);
  }
}
