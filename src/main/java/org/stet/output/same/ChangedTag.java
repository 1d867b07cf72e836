package org.stet.output.same;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.ledger.PlacedWord;
import org.stet.xml.Tag;

/**
 * What becomes of an element that says words.
 *
 * @param first the element
 * @param last the last one that was joined to it; itself where none was
 * @param words what it says now, at least one; several only where it said several
 * @param isAsItWas true when nothing is to be done
 */
record ChangedTag(Tag first, Tag last, List<PlacedWord> words, boolean isAsItWas) {

  ChangedTag {
    words = List.copyOf(words);
  }

  /** With one word more. */
  ChangedTag and(PlacedWord word, Tag end) {
    boolean same = isAsItWas && word.word().correction().isEmpty();
    return new ChangedTag(
        first, end, Stream.concat(words.stream(), Stream.of(word)).toList(), same);
  }

  ChangedTag touched() {
    return new ChangedTag(first, last, words, false);
  }

  /** The only word, or the first. */
  PlacedWord word() {
    return words.get(0);
  }

  /** As it looks on the line. */
  String printed() {
    return words.stream().map(PlacedWord::printed).collect(Collectors.joining(" "));
  }
}
