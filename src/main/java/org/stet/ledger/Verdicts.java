package org.stet.ledger;

import java.util.Map;
import java.util.Optional;

/**
 * A person's decisions by correction id.
 *
 * @param byId the latest decision for each id
 */
public record Verdicts(Map<String, Decision.OfPerson> byId) {

  public static final Verdicts NONE = new Verdicts(Map.of());

  public Verdicts {
    byId = Map.copyOf(byId);
  }

  public Optional<Decision.OfPerson> of(Correction correction) {
    return Optional.ofNullable(byId.get(correction.id()));
  }
}
