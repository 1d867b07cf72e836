package org.stet.ledger;

/** What became of a proposal. */
public sealed interface Decision {

  /** Sure enough: it stands in the text. */
  record Applied() implements Decision {}

  /** Not sure enough: a person is asked. */
  record Suggested() implements Decision {}

  /** Another correction holds the same words. */
  record Conflict(String with) implements Decision {}

  /** A later correction of the same words contains it. */
  record Merged(String into) implements Decision {}

  /** A person said yes. */
  record Accepted() implements Decision, OfPerson {}

  /** A person said no. */
  record Rejected() implements Decision, OfPerson {}

  /** A person wrote it otherwise. */
  record Edited(String after) implements Decision, OfPerson {}

  /** A decision that always wins. */
  sealed interface OfPerson extends Decision permits Accepted, Rejected, Edited {}

  /** True when the correction stands in the text. */
  default boolean inForce() {
    return this instanceof Applied || this instanceof Accepted || this instanceof Edited;
  }

  /** Lower case, as it stands in files. */
  default String label() {
    return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }
}
