package org.stet.output.same;

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

  /** The first element behind a word. */
  Optional<Tag> first(PlacedWord word) {
    return tag(word.parts().get(0));
  }

  /** The last element behind a word. */
  Optional<Tag> last(PlacedWord word) {
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
