package org.stet.xml;

import java.util.List;
import java.util.Optional;

/**
 * A line in somebody's OCR file.
 *
 * @param tag its element
 * @param area where it is printed, in the file's own unit
 * @param words left to right; at least one
 */
public record OcrLine(Tag tag, Optional<Area> area, List<OcrWord> words) {

  public OcrLine {
    words = List.copyOf(words);
  }
}
