package org.stet.output.same;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.ledger.EditionWord;
import org.stet.ledger.PlacedWord;
import org.stet.page.WordId;
import org.stet.xml.Area;
import org.stet.xml.OcrLine;
import org.stet.xml.OcrWord;
import org.stet.xml.Tag;

/**
 * A line of a file that a correction touches.
 *
 * @param source as it stands in the file
 * @param words what the edition says there; empty where all was removed
 * @param read the file's words by name
 */
record ChangedLine(OcrLine source, List<PlacedWord> words, Map<WordId, OcrWord> read) {

  /** The elements that say the words, in the order of the file; none where only the line does. */
  List<Tag> tags() {
    return source.words().stream().flatMap(word -> word.tag().stream()).distinct().toList();
  }

  /** What becomes of the elements, in order. */
  List<ChangedTag> changed() {
    List<ChangedTag> changed = new ArrayList<>();
    for (PlacedWord word : words) {
      Tag first = first(word).orElseThrow();
      Tag last = last(word).orElseThrow();
      int before = changed.size() - 1;
      if (before >= 0 && saysSeveral(first) && changed.get(before).first().equals(first)) {
        changed.set(before, changed.get(before).and(word, last));
      } else {
        changed.add(new ChangedTag(first, last, List.of(word), isAsItWas(word)));
      }
    }
    return changed.stream().map(this::complete).toList();
  }

  /** An element from which a word was taken away is not as it was. */
  private ChangedTag complete(ChangedTag tag) {
    boolean whole = saysSeveral(tag.first()) && tag.words().size() == count(tag.first());
    return saysSeveral(tag.first()) && !whole ? tag.touched() : tag;
  }

  private boolean isAsItWas(PlacedWord word) {
    boolean same = word.word().correction().isEmpty();
    return same && (isWhole(word) || saysSeveral(first(word).orElseThrow()));
  }

  private long count(Tag tag) {
    return source.words().stream().filter(word -> word.tag().equals(Optional.of(tag))).count();
  }

  /** True for an element that is not one word's own: a line, or a string with spaces in it. */
  boolean saysSeveral(Tag tag) {
    return tag.equals(source.tag()) || count(tag) > 1;
  }

  /**
   * Where the stretch between two changed elements stands in the file, if it can stay: from offset,
   * to offset.
   */
  Optional<int[]> between(ChangedTag left, ChangedTag right) {
    List<Tag> tags = tags();
    return tags.indexOf(right.first()) == tags.indexOf(left.last()) + 1
        ? Optional.of(new int[] {left.last().end(), right.first().start()})
        : Optional.empty();
  }

  private Optional<Tag> first(PlacedWord word) {
    return tag(word.parts().get(0));
  }

  private Optional<Tag> last(PlacedWord word) {
    return tag(word.parts().get(word.parts().size() - 1));
  }

  private Optional<Tag> tag(EditionWord.Part part) {
    return Optional.ofNullable(read.get(part.word().id())).flatMap(OcrWord::tag);
  }

  /** True when the word stands for the whole of one element. */
  boolean isWhole(PlacedWord word) {
    EditionWord.Part part = word.parts().get(0);
    return word.parts().size() == 1 && part.from() == 0 && part.to() == 1;
  }

  /** Where a word is printed, in the file's own unit. */
  Optional<Area> area(PlacedWord word) {
    return word.parts().stream()
        .flatMap(
            part ->
                Optional.ofNullable(read.get(part.word().id()))
                    .flatMap(OcrWord::area)
                    .map(area -> area.slice(part.from(), part.to()))
                    .stream())
        .reduce(Area::union);
  }
}
