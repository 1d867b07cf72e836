package org.stet.output.corrections;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.ledger.Correction;
import org.stet.ledger.Decision;
import org.stet.ledger.Entry;
import org.stet.ledger.Phase;
import org.stet.page.Confidence;
import org.stet.page.WordRange;

/**
 * One line of {@code corrections.jsonl}.
 *
 * @param id of the correction, the same on every run
 * @param range as {@link WordRange} writes it
 * @param page on which it begins, from 1
 * @param before as it was read
 * @param after as it was proposed
 * @param rule that proposed it
 * @param phase lower case
 * @param confidence 0..1
 * @param reason for a person
 * @param evidence by name
 * @param supersedes ids of earlier corrections that it contains
 * @param decision what became of it, as {@link Decision#label} says
 * @param with the correction that is in its way, or into which it went
 * @param edited the person's own wording
 */
record CorrectionLine(
    String id,
    String range,
    int page,
    String before,
    String after,
    String rule,
    String phase,
    double confidence,
    String reason,
    Map<String, String> evidence,
    List<String> supersedes,
    String decision,
    Optional<String> with,
    Optional<String> edited) {

  static CorrectionLine of(Entry entry) {
    Correction c = entry.correction();
    Decision decision = entry.decision();
    Optional<String> with = Optional.empty();
    Optional<String> edited = Optional.empty();
    if (decision instanceof Decision.Conflict conflict) {
      with = Optional.of(conflict.with());
    } else if (decision instanceof Decision.Merged merged) {
      with = Optional.of(merged.into());
    } else if (decision instanceof Decision.Edited wording) {
      edited = Optional.of(wording.after());
    }
    return new CorrectionLine(
        c.id(),
        c.range().toString(),
        c.range().first().page(),
        c.before(),
        c.after(),
        c.ruleId(),
        c.phase().name().toLowerCase(java.util.Locale.ROOT),
        c.confidence().value(),
        c.reason(),
        c.evidence(),
        c.supersedes(),
        decision.label(),
        with,
        edited);
  }

  Entry entry() {
    Correction correction =
        new Correction(
            id,
            WordRange.parse(range),
            before,
            after,
            rule,
            Phase.valueOf(phase.toUpperCase(java.util.Locale.ROOT)),
            new Confidence(confidence),
            reason,
            evidence,
            supersedes);
    return new Entry(correction, restored());
  }

  private Decision restored() {
    return switch (decision) {
      case "applied" -> new Decision.Applied();
      case "suggested" -> new Decision.Suggested();
      case "conflict" -> new Decision.Conflict(with.orElse(""));
      case "merged" -> new Decision.Merged(with.orElse(""));
      case "accepted" -> new Decision.Accepted();
      case "rejected" -> new Decision.Rejected();
      case "edited" -> new Decision.Edited(edited.orElse(after));
      default -> throw new IllegalArgumentException("no such decision: " + decision);
    };
  }
}
