package org.stet.page;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/**
 * A word as it was read: by OCR, or from a text export (then without box and glyphs). It is never
 * overwritten; what becomes of it stands in the ledger.
 *
 * @param id its name for good
 * @param text what was read, NFC, without white space, never empty
 * @param box on the scan, in pixels
 * @param confidence of the reading, 0..1
 * @param glyphs its signs, left to right; empty where the reader does not tell
 */
public record Word(
    WordId id, String text, Optional<Box> box, Confidence confidence, List<Glyph> glyphs) {

  public Word {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("empty word " + id);
    }
    text = Normalizer.normalize(text, Normalizer.Form.NFC);
    glyphs = List.copyOf(glyphs);
  }

  /** A word of a text without image. */
  public static Word ofText(WordId id, String text) {
    return new Word(id, text, Optional.empty(), Confidence.CERTAIN, List.of());
  }
}
