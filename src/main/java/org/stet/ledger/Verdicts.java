package org.stet.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A person's decisions.
 *
 * @param byId the latest decision for each correction id
 * @param byPlace the same by {@link #place}: it holds also when another rule proposes the same
 * @param wanted what a person accepted, edited or added: it is proposed whether or not a rule still
 *     does
 */
public record Verdicts(
    Map<String, Decision.OfPerson> byId,
    Map<String, Decision.OfPerson> byPlace,
    List<Correction> wanted) {

  public static final Verdicts NONE = new Verdicts(Map.of());

  public Verdicts {
    byId = Map.copyOf(byId);
    byPlace = Map.copyOf(byPlace);
    wanted = List.copyOf(wanted);
  }

  /** Decisions on what rules propose, by correction id alone. */
  public Verdicts(Map<String, Decision.OfPerson> byId) {
    this(byId, Map.of(), List.of());
  }

  public Optional<Decision.OfPerson> of(Correction correction) {
    return Optional.ofNullable(byId.get(correction.id()))
        .or(() -> Optional.ofNullable(byPlace.get(place(correction))));
  }

  /** What a person looked at: the words, what was read and what should stand there. */
  public static String place(Correction correction) {
    return correction.range() + "\u0000" + correction.before() + "\u0000" + correction.after();
  }
}
