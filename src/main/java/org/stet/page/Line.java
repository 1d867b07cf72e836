package org.stet.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One printed line: words from left to right.
 *
 * @param box on the scan, in pixels
 * @param baseline y of the baseline at the line's left end, in pixels, where OCR tells
 * @param words at least one
 */
public record Line(Optional<Box> box, Optional<Integer> baseline, List<Word> words) {

  public Line {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a line without words");
    }
  }

  public static Line ofText(List<Word> words) {
    return new Line(Optional.empty(), Optional.empty(), words);
  }

  /** The words with a space between them. */
  public String text() {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }
}
