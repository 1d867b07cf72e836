package org.stet.output.same;

import java.util.List;
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
 * @param content the strings, spaces and hyphens that the line has in the file
 */
record AltoGaps(String source, ChangedLine line, List<Tag> content) {

  AltoGaps {
    content = List.copyOf(content);
  }

  static AltoGaps of(String source, ChangedLine line) {
    return new AltoGaps(
        source,
        line,
        line.source().tag().children().stream()
            .filter(c -> c.name().equals("String") || c.name().equals("SP") || isHyphen(c))
            .toList());
  }

  private static boolean isHyphen(Tag tag) {
    return tag.name().equals("HYP");
  }

  private String raw(Tag tag) {
    return source.substring(tag.start(), tag.end());
  }

  /** The space between two words: the one that is there, or one that fits. */
  Optional<String> space(PlacedWord before, PlacedWord after) {
    Tag left = line.last(before).orElseThrow();
    int at = content.indexOf(line.first(after).orElseThrow());
    if (at > 1 && content.get(at - 1).name().equals("SP") && content.get(at - 2).equals(left)) {
      return Optional.of(raw(content.get(at - 1)));
    }
    if (content.stream().noneMatch(c -> c.name().equals("SP")) && line.isWhole(after)) {
      return Optional.empty();
    }
    String name = left.prefix() + "SP";
    Optional<Area> leftArea = line.area(before);
    Optional<Area> rightArea = line.area(after);
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

  /** The hyphen at the end of the line, where it has one. */
  Optional<String> hyphen() {
    PlacedWord last = line.words().get(line.words().size() - 1);
    Optional<String> there = content.stream().filter(AltoGaps::isHyphen).map(this::raw).findFirst();
    boolean goesOn = last.isBroken() && last.piece() < last.pieces() - 1;
    if (last.word().correction().isEmpty() || (goesOn && there.isPresent())) {
      return there;
    }
    if (!goesOn) {
      return last.text().endsWith("-") ? there : Optional.empty();
    }
    String name = content.get(0).prefix() + "HYP";
    return last.hyphen().map(h -> "<" + name + " CONTENT=\"" + XmlWriter.escape(h, true) + "\"/>");
  }
}
