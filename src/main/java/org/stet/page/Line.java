package org.stet.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One printed line: words from left to right.
 *
 * @param box on the scan, in pixels
 * @param baseline y of the baseline at the line's left end, in pixels, where OCR tells
 * @param words at least one, as they were first read
 * @param again how a second look read them; empty where it saw nothing else, or was not taken
 */
public record Line(
    Optional<Box> box, Optional<Integer> baseline, List<Word> words, List<Rereading> again) {

  public Line {
    words = List.copyOf(words);
    again = List.copyOf(again);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a line without words");
    }
  }

  /** A line that was looked at once. */
  public Line(Optional<Box> box, Optional<Integer> baseline, List<Word> words) {
    this(box, baseline, words, List.of());
  }

  public Line withAgain(List<Rereading> looks) {
    return new Line(box, baseline, words, looks);
  }

  public static Line ofText(List<Word> words) {
    return new Line(Optional.empty(), Optional.empty(), words);
  }

  /** The words with a space between them. */
  public String text() {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }
}
