package org.stet.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** ALTO 1 to 4. The hyphen at a line end belongs to the word before it. */
final class AltoReader implements OcrDialect.Reader {

  @Override
  public List<OcrSheet> sheets(String source, Tag root) {
    List<OcrSheet> sheets = new ArrayList<>();
    for (Tag page : root.all("Page").toList()) {
      List<OcrBlock> blocks =
          page.all("TextBlock").map(AltoReader::block).filter(b -> !b.lines().isEmpty()).toList();
      sheets.add(
          new OcrSheet(
              sheets.size() + 1,
              number(page, "WIDTH").orElse(0.0),
              number(page, "HEIGHT").orElse(0.0),
              blocks));
    }
    return sheets;
  }

  private static OcrBlock block(Tag block) {
    List<OcrLine> lines = new ArrayList<>();
    for (Tag line : block.children("TextLine")) {
      List<OcrWord> words = words(line);
      if (!words.isEmpty()) {
        lines.add(new OcrLine(line, area(line), words));
      }
    }
    return new OcrBlock(block, lines);
  }

  private static List<OcrWord> words(Tag line) {
    List<Tag> strings = line.children("String");
    List<OcrWord> words = new ArrayList<>();
    for (int i = 0; i < strings.size(); i++) {
      Tag string = strings.get(i);
      String text = string.attribute("CONTENT").orElse("").strip();
      boolean isLast = i == strings.size() - 1;
      words.addAll(
          Texts.words(
              Optional.of(string),
              isLast && goesOn(line, string) && !endsInHyphen(text) ? text + "-" : text,
              area(string),
              number(string, "WC").filter(c -> c >= 0 && c <= 1)));
    }
    return words;
  }

  /** Some producers tell broken words without writing their hyphen. */
  private static boolean goesOn(Tag line, Tag last) {
    boolean isTold = last.attribute("SUBS_TYPE").filter("HypPart1"::equals).isPresent();
    return isTold || line.child("HYP").isPresent();
  }

  private static boolean endsInHyphen(String text) {
    return text.isEmpty() || text.endsWith("-") || text.endsWith("¬");
  }

  private static Optional<Area> area(Tag tag) {
    Optional<Double> left = number(tag, "HPOS");
    Optional<Double> top = number(tag, "VPOS");
    if (left.isEmpty() || top.isEmpty()) {
      return Optional.empty();
    }
    double right = left.get() + Math.max(0, number(tag, "WIDTH").orElse(0.0));
    double bottom = top.get() + Math.max(0, number(tag, "HEIGHT").orElse(0.0));
    return Optional.of(new Area(left.get(), top.get(), right, bottom));
  }

  private static Optional<Double> number(Tag tag, String attribute) {
    return tag.attribute(attribute).flatMap(Numbers::parse);
  }
}
