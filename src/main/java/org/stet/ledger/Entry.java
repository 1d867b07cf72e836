package org.stet.ledger;

/**
 * One line of the ledger.
 *
 * @param correction what was proposed
 * @param decision what became of it
 */
public record Entry(Correction correction, Decision decision) {

  /** The correction as it stands in the text: with a person's wording where there is one. */
  public Correction effective() {
    return decision instanceof Decision.Edited edited
        ? correction.withAfter(edited.after())
        : correction;
  }
}
