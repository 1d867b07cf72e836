package org.stet.output.same;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.ledger.PlacedWord;
import org.stet.output.xml.XmlWriter;
import org.stet.xml.Area;
import org.stet.xml.Edits;
import org.stet.xml.Numbers;
import org.stet.xml.OcrFile;
import org.stet.xml.Tag;

/** Corrections in ALTO of any version. */
final class AltoPatch implements LinePatch {

  private final String source;
  private final Tag root;
  private final Edits edits;
  private final Names names;

  AltoPatch(OcrFile file, Edits edits) {
    this.source = file.source().text();
    this.root = file.root();
    this.edits = edits;
    this.names = new Names(root, "ID");
  }

  @Override
  public void line(ChangedLine line) {
    if (line.words().isEmpty()) {
      Tag tag = line.source().tag();
      edits.replace(Gaps.before(source, tag.start()), tag.end(), "");
      return;
    }
    AltoGaps gaps = new AltoGaps(source, line);
    StringBuilder made = new StringBuilder();
    List<ChangedTag> changed = line.changed();
    for (int i = 0; i < changed.size(); i++) {
      made.append(i == 0 ? "" : gaps.between(changed.get(i - 1), changed.get(i)));
      made.append(string(line, changed.get(i)));
    }
    int from = line.tags().get(0).start();
    int to = line.tags().get(line.tags().size() - 1).end();
    String gap = source.substring(Gaps.before(source, from), from);
    gaps.newHyphen().ifPresent(hyphen -> made.append(gap).append(hyphen));
    edits.replace(from, to, made.toString());
    Optional<Tag> hyphen = gaps.hyphen();
    if (hyphen.isPresent() && gaps.losesHyphen()) {
      edits.replace(Gaps.before(source, hyphen.get().start()), hyphen.get().end(), "");
    }
  }

  /** True when the text of a string ends in a hyphen. */
  static boolean hasHyphen(Tag string) {
    return string.attribute("CONTENT").orElse("").strip().matches("(?s).*[-\u00ac\u00ad]");
  }

  private String raw(Tag tag) {
    return source.substring(tag.start(), tag.end());
  }

  private String string(ChangedLine line, ChangedTag changed) {
    Tag tag = changed.first();
    if (changed.isAsItWas()) {
      return raw(tag);
    }
    return line.saysSeveral(tag) ? several(line, changed) : word(line, tag, changed.word());
  }

  /** A string with spaces in it stays one: nothing tells where its words stand. */
  private String several(ChangedLine line, ChangedTag changed) {
    Tag tag = changed.first();
    PlacedWord last = changed.words().get(changed.words().size() - 1);
    String printed = changed.printed();
    String content =
        printed.substring(0, printed.length() - last.printed().length()) + content(line, last);
    String read = tag.attribute("CONTENT").orElse("");
    if (read.strip().replaceAll("\\s+", " ").equals(content)) {
      return raw(tag);
    }
    StartTag start = new StartTag(source, tag).set("CONTENT", content).remove("CC");
    return start.with(children(tag, false) + original(tag, read));
  }

  private String word(ChangedLine line, Tag tag, PlacedWord word) {
    String content = content(line, word);
    boolean sameText = tag.attribute("CONTENT").orElse("").equals(content);
    boolean samePart =
        !word.isBroken() || tag.attribute("SUBS_CONTENT").orElse("").equals(word.word().text());
    if (line.isWhole(word) && sameText && samePart) {
      return raw(tag);
    }
    StartTag start = new StartTag(source, tag).set("CONTENT", content);
    names.use(tag, start);
    if (!line.isWhole(word)) {
      line.area(word).ifPresent(area -> place(start, area));
    }
    if (word.isBroken() && word.piece() < 2) {
      start.set("SUBS_TYPE", word.isFirst() ? "HypPart1" : "HypPart2");
      start.set("SUBS_CONTENT", word.word().text());
    }
    if (!sameText) {
      start.remove("CC");
    }
    if (!sameText && !word.isBroken()) {
      start.remove("SUBS_TYPE").remove("SUBS_CONTENT");
    }
    if (word.printed().equals(word.reading())) {
      return start.with(children(tag, sameText));
    }
    word.word()
        .correction()
        .ifPresent(
            c -> start.set("WC", String.format(Locale.ROOT, "%.2f", c.confidence().value())));
    return start.with(children(tag, false) + original(tag, word.reading()));
  }

  /** The text of the string: the hyphen of the line end stands beside it. */
  private static String content(ChangedLine line, PlacedWord word) {
    boolean isLast = word.equals(line.words().get(line.words().size() - 1));
    Tag tag = line.tags().get(line.tags().size() - 1);
    boolean isBeside = isLast && line.source().tag().child("HYP").isPresent();
    if (isLast && line.saysSeveral(tag)) {
      return isBeside || !hasHyphen(tag) ? word.text() : word.printed();
    }
    String text = word.text();
    return isBeside && text.length() > 1 && text.endsWith("-")
        ? text.substring(0, text.length() - 1)
        : text;
  }

  private String children(Tag tag, boolean withGlyphs) {
    return tag.children().stream()
        .filter(child -> withGlyphs || !child.name().equals("Glyph"))
        .map(this::raw)
        .collect(Collectors.joining());
  }

  private static String original(Tag tag, String reading) {
    String name = tag.prefix() + "ALTERNATIVE";
    return "<%s PURPOSE=\"ocr-original\">%s</%s>"
        .formatted(name, XmlWriter.escape(reading, false), name);
  }

  private static void place(StartTag start, Area area) {
    start.set("HPOS", Numbers.format(area.left())).set("VPOS", Numbers.format(area.top()));
    start.set("WIDTH", Numbers.format(area.right() - area.left()));
    start.set("HEIGHT", Numbers.format(area.bottom() - area.top()));
  }

  @Override
  public void sign() {
    new AltoSignature(source, root, edits).add();
  }
}
