package org.stet.decisions;

import java.time.Instant;
import java.util.Optional;
import org.stet.ledger.Decision;

/**
 * One line of the log: who decided what, when, and from where.
 *
 * @param when in UTC
 * @param who the person's name, as they or their system give it
 * @param from the means, for example {@code review}
 * @param batch what was decided in one go, and is taken back in one go
 * @param correction id of the correction
 * @param act what was done
 * @param wording the person's own, for {@link Act#EDIT}
 * @param place what it is about
 */
public record Decided(
    Instant when,
    String who,
    String from,
    String batch,
    String correction,
    Act act,
    Optional<String> wording,
    Place place) {

  public Decided {
    if ((act == Act.EDIT) != wording.isPresent()) {
      throw new IllegalArgumentException("a wording goes with edit, and only with edit");
    }
  }

  /** The decision as the ledger knows it; none where it was taken back. */
  public Optional<Decision.OfPerson> verdict() {
    return switch (act) {
      case ACCEPT -> Optional.of(new Decision.Accepted());
      case REJECT -> Optional.of(new Decision.Rejected());
      case EDIT -> wording.map(Decision.Edited::new);
      case WITHDRAW -> Optional.empty();
    };
  }

  /** Document and correction: a later line with the same key replaces an earlier one. */
  Key key() {
    return new Key(place.document(), correction);
  }

  /** What a decision is about. */
  record Key(String document, String correction) {}
}
