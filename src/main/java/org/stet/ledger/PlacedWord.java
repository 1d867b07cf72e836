package org.stet.ledger;

import java.util.List;
import java.util.Optional;
import org.stet.page.Box;
import org.stet.page.Word;

/**
 * What stands of a corrected word on one printed line. A word that was broken at a line end has a
 * piece on each of its lines.
 *
 * @param word the whole corrected word
 * @param text the corrected text of this piece, without the sign that parts it from the next
 * @param hyphen the sign printed at the line end, where the word goes on elsewhere
 * @param parts where this piece is printed, left to right; at least one
 * @param piece which piece of the word, from 0
 * @param pieces how many pieces the word has
 */
public record PlacedWord(
    EditionWord word,
    String text,
    Optional<String> hyphen,
    List<EditionWord.Part> parts,
    int piece,
    int pieces) {

  public PlacedWord {
    parts = List.copyOf(parts);
  }

  public boolean isFirst() {
    return piece == 0;
  }

  /** True when the word is printed on several lines. */
  public boolean isBroken() {
    return pieces > 1;
  }

  /** As it looks on the line: with its line-end hyphen. */
  public String printed() {
    return text + hyphen.orElse("");
  }

  /** What OCR read here. */
  public String reading() {
    return String.join(" ", parts.stream().map(part -> part.word().text()).distinct().toList());
  }

  /** The lowest confidence of what OCR read here, 0..1. */
  public double confidence() {
    return parts.stream().mapToDouble(part -> part.word().confidence().value()).min().orElse(0);
  }

  /** The printed words behind this piece. */
  public List<Word> sources() {
    return parts.stream().map(EditionWord.Part::word).toList();
  }

  /** On the scan, in pixels. */
  public Optional<Box> box() {
    return parts.stream().flatMap(part -> part.box().stream()).reduce(Box::union);
  }
}
