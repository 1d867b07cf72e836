package org.stet.output.same;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private final Map<Tag, Integer> used = new HashMap<>();

  AltoPatch(OcrFile file, Edits edits) {
    this.source = file.source().text();
    this.root = file.root();
    this.edits = edits;
  }

  @Override
  public void line(ChangedLine line) {
    Tag tag = line.source().tag();
    if (line.words().isEmpty()) {
      edits.replace(Gaps.before(source, tag.start()), tag.end(), "");
      return;
    }
    AltoGaps gaps = AltoGaps.of(source, line);
    List<Tag> content = gaps.content();
    int from = content.get(0).start();
    String gap = source.substring(Gaps.before(source, from), from);
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < line.words().size(); i++) {
      PlacedWord word = line.words().get(i);
      if (i > 0) {
        gaps.space(line.words().get(i - 1), word).ifPresent(s -> made.append(s).append(gap));
      }
      made.append(string(line, word)).append(gap);
    }
    gaps.hyphen().ifPresent(h -> made.append(h).append(gap));
    made.setLength(made.length() - gap.length());
    edits.replace(from, content.get(content.size() - 1).end(), made.toString());
  }

  private String raw(Tag tag) {
    return source.substring(tag.start(), tag.end());
  }

  private String string(ChangedLine line, PlacedWord word) {
    Tag tag = line.first(word).orElseThrow();
    String content = content(line, word);
    boolean sameText = tag.attribute("CONTENT").orElse("").equals(content);
    boolean samePart =
        !word.isBroken() || tag.attribute("SUBS_CONTENT").orElse("").equals(word.word().text());
    boolean untouched = word.word().correction().isEmpty();
    if (line.isWhole(word) && (untouched || (sameText && samePart))) {
      used.merge(tag, 1, Integer::sum);
      return raw(tag);
    }
    StartTag start = new StartTag(source, tag).set("CONTENT", content);
    int count = used.merge(tag, 1, Integer::sum);
    if (count > 1) {
      tag.attribute("ID").ifPresent(id -> start.set("ID", id + "_" + count));
    }
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
    if (word.printed().equals(word.reading())) {
      return start.with(children(tag, sameText));
    }
    word.word()
        .correction()
        .ifPresent(
            c -> start.set("WC", String.format(Locale.ROOT, "%.2f", c.confidence().value())));
    return start.with(children(tag, false) + original(tag, word));
  }

  /** The text of the string: the hyphen of the line end stands beside it. */
  private static String content(ChangedLine line, PlacedWord word) {
    boolean isLast = word.equals(line.words().get(line.words().size() - 1));
    boolean beside = isLast && line.source().tag().child("HYP").isPresent();
    String text = word.text();
    return beside && text.length() > 1 && text.endsWith("-")
        ? text.substring(0, text.length() - 1)
        : text;
  }

  private String children(Tag tag, boolean withGlyphs) {
    return tag.children().stream()
        .filter(child -> withGlyphs || !child.name().equals("Glyph"))
        .map(this::raw)
        .collect(Collectors.joining());
  }

  private static String original(Tag tag, PlacedWord word) {
    String name = tag.prefix() + "ALTERNATIVE";
    return "<%s PURPOSE=\"ocr-original\">%s</%s>"
        .formatted(name, XmlWriter.escape(word.reading(), false), name);
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
