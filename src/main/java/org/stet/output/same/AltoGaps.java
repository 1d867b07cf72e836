package org.stet.output.same;

import java.util.Optional;
import org.stet.ledger.PlacedWord;
import org.stet.output.xml.XmlWriter;
import org.stet.xml.Area;
import org.stet.xml.Numbers;
import org.stet.xml.Tag;

/**
 * What stands between the words of a line of ALTO, and at its end: kept as it is where it fits.
 *
 * @param source the text of the file
 * @param line as it is to be
 */
record AltoGaps(String source, ChangedLine line) {

  /** What stands between two strings. */
  String between(ChangedTag left, ChangedTag right) {
    Optional<int[]> there = line.between(left, right);
    if (there.isPresent()) {
      return source.substring(there.get()[0], there.get()[1]);
    }
    int first = line.tags().get(0).start();
    String gap = source.substring(Gaps.before(source, first), first);
    return gap + space(left, right).map(space -> space + gap).orElse("");
  }

  /** A space that fits, where the line has any. */
  private Optional<String> space(ChangedTag left, ChangedTag right) {
    boolean hasSpaces = line.source().tag().child("SP").isPresent();
    if (!hasSpaces && line.isWhole(right.word())) {
      return Optional.empty();
    }
    String name = left.first().prefix() + "SP";
    Optional<Area> leftArea = line.area(left.word());
    Optional<Area> rightArea = line.area(right.word());
    if (leftArea.isEmpty() || rightArea.isEmpty()) {
      return Optional.of("<" + name + "/>");
    }
    double width = Math.max(0, rightArea.get().left() - leftArea.get().right());
    return Optional.of(
        "<%s WIDTH=\"%s\" HPOS=\"%s\" VPOS=\"%s\"/>"
            .formatted(
                name,
                Numbers.format(width),
                Numbers.format(leftArea.get().right()),
                Numbers.format(leftArea.get().top())));
  }

  /** The hyphen at the end of the line as it stands in the file. */
  Optional<Tag> hyphen() {
    return line.source().tag().child("HYP");
  }

  /** True when the hyphen in the file belongs to nothing any more. */
  boolean losesHyphen() {
    PlacedWord last = last();
    return last.word().correction().isPresent() && !goesOn(last) && !last.text().endsWith("-");
  }

  /** A hyphen that the line is to have and has not in the file. */
  Optional<String> newHyphen() {
    PlacedWord last = last();
    Tag tag = line.tags().get(line.tags().size() - 1);
    boolean isTold = tag.attribute("SUBS_TYPE").isPresent() && !AltoPatch.hasHyphen(tag);
    if (hyphen().isPresent() || !goesOn(last) || line.saysSeveral(tag) || isTold) {
      return Optional.empty();
    }
    return last.hyphen()
        .map(
            h ->
                "<%sHYP CONTENT=\"%s\"/>"
                    .formatted(line.source().tag().prefix(), XmlWriter.escape(h, true)));
  }

  private static boolean goesOn(PlacedWord word) {
    return word.isBroken() && word.piece() < word.pieces() - 1;
  }

  private PlacedWord last() {
    return line.words().get(line.words().size() - 1);
  }
}
