package org.stet.ledger;

import java.util.stream.Stream;
import org.stet.page.Document;

/**
 * The corrected text, derived on demand from the reading and the ledger: the only thing that
 * outputs see, so that they cannot disagree.
 *
 * @param document the reading, laid out
 * @param ledger what was decided
 */
public record Edition(Document document, CorrectionLedger ledger) {

  /** The passages with what stands in force, in reading order. */
  public Stream<EditionPassage> passages() {
    return Passages.of(document)
        .map(passage -> new EditionPassage(passage.with(ledger.inForce(passage))));
  }

  /** The reading without any correction. */
  public Edition asRead() {
    return new Edition(document, CorrectionLedger.EMPTY);
  }
}
