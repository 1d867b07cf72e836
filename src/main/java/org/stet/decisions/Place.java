package org.stet.decisions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.ledger.Correction;
import org.stet.ledger.Phase;
import org.stet.page.Box;
import org.stet.page.Confidence;
import org.stet.page.WordRange;

/**
 * What a decision is about, told so fully that it can be found again after another reading of the
 * page, another rule or another model.
 *
 * @param document name of the document
 * @param page page number, from 1
 * @param box of the words on the scan, in pixels; absent for text without images
 * @param range the words, as they were numbered when it was decided
 * @param before what was read there
 * @param after what the rule proposed; for a correction of a person's own, their wording
 * @param rule which rule proposed it, or {@link #PERSON}
 */
public record Place(
    String document,
    int page,
    Optional<Box> box,
    WordRange range,
    String before,
    String after,
    String rule) {

  /** The rule id of corrections that a person added. */
  public static final String PERSON = "person";

  /** The same words where they stand now. */
  public Place at(WordRange now) {
    return new Place(document, page, box, now, before, after, rule);
  }

  /** The proposal that was decided on, with the id that a rule would give it. */
  public Correction correction() {
    return Correction.of(
        range,
        before,
        after,
        rule,
        Phase.STRUCTURE,
        Confidence.CERTAIN,
        "A person decided this.",
        Map.of("proposed-by", PERSON),
        List.of());
  }

  /**
   * True for what stands in a ledger only because a person wants it: it is no proposal of a rule,
   * and goes when the decision is taken back.
   */
  public static boolean isOfPerson(Correction correction) {
    return PERSON.equals(correction.evidence().get("proposed-by"));
  }
}
