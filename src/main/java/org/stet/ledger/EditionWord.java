package org.stet.ledger;

import java.util.List;
import java.util.Optional;
import org.stet.page.Box;
import org.stet.page.Word;

/**
 * A word of the corrected text, and where it is printed.
 *
 * @param text corrected, without white space
 * @param parts the printed words, or shares of them, that it stands for, in reading order; more
 *     than one where a torn or broken word was joined
 * @param correction what changed it
 */
public record EditionWord(String text, List<Part> parts, Optional<Correction> correction) {

  public EditionWord {
    parts = List.copyOf(parts);
  }

  /**
   * A printed word, or a share of its width.
   *
   * @param from 0..1
   * @param to 0..1
   */
  public record Part(Word word, double from, double to) {

    public Optional<Box> box() {
      return word.box().map(box -> from == 0 && to == 1 ? box : box.slice(from, to));
    }
  }
}
