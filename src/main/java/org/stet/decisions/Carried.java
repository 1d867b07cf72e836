package org.stet.decisions;

import java.util.List;
import org.stet.ledger.Verdicts;

/**
 * Decisions, found again in another reading of a document.
 *
 * @param verdicts those that hold
 * @param moved those whose words are numbered otherwise now
 * @param lost those whose place does not read the same any more: a person should look again
 */
public record Carried(Verdicts verdicts, List<Decided> moved, List<Decided> lost) {

  public Carried {
    moved = List.copyOf(moved);
    lost = List.copyOf(lost);
  }
}
