package org.stet.ledger;

import java.util.List;
import org.stet.page.Line;

/**
 * A printed line with what the edition says there.
 *
 * @param line as it was read
 * @param words left to right; empty where all was removed
 */
public record EditionLine(Line line, List<PlacedWord> words) {

  public EditionLine {
    words = List.copyOf(words);
  }
}
