package org.stet.output.same;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.ledger.PlacedWord;
import org.stet.output.xml.XmlWriter;
import org.stet.xml.Area;
import org.stet.xml.Edits;
import org.stet.xml.Numbers;
import org.stet.xml.OcrBlock;
import org.stet.xml.OcrFile;
import org.stet.xml.OcrWord;
import org.stet.xml.Tag;

/** Corrections in PAGE: in words, lines and regions, wherever their text stands. */
final class PagePatch implements LinePatch {

  private final String source;
  private final Edits edits;
  private final Map<Tag, Integer> used = new HashMap<>();

  PagePatch(OcrFile file, Edits edits) {
    this.source = file.source().text();
    this.edits = edits;
  }

  @Override
  public void line(ChangedLine line) {
    Tag tag = line.source().tag();
    List<Tag> words = line.source().words().stream().flatMap(w -> w.tag().stream()).toList();
    if (!words.isEmpty()) {
      int from = words.get(0).start();
      int gapStart = Gaps.before(source, from);
      String gap = source.substring(gapStart, from);
      StringBuilder made = new StringBuilder();
      line.words().forEach(word -> made.append(gap).append(word(line, word)));
      edits.replace(gapStart, words.get(words.size() - 1).end(), made.toString());
    }
    text(tag, text(line.words()));
  }

  @Override
  public void block(OcrBlock block, Map<Tag, List<PlacedWord>> changed) {
    String whole =
        block.lines().stream()
            .map(
                line ->
                    changed.containsKey(line.tag())
                        ? text(changed.getOrDefault(line.tag(), List.of()))
                        : line.words().stream().map(OcrWord::text).collect(Collectors.joining(" ")))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("\n"));
    text(block.tag(), whole);
  }

  private static String text(List<PlacedWord> words) {
    return words.stream().map(PlacedWord::printed).collect(Collectors.joining(" "));
  }

  /** Writes the text that an element says as a whole, where it says one. */
  private void text(Tag tag, String text) {
    Optional<Tag> unicode = tag.child("TextEquiv").flatMap(equiv -> equiv.child("Unicode"));
    unicode.ifPresent(
        u ->
            edits.replace(
                u.start(), u.end(), new StartTag(source, u).with(XmlWriter.escape(text, false))));
  }

  private String word(ChangedLine line, PlacedWord word) {
    Tag tag = line.first(word).orElseThrow();
    int count = used.merge(tag, 1, Integer::sum);
    if (word.word().correction().isEmpty()) {
      return source.substring(tag.start(), tag.end());
    }
    StartTag start = new StartTag(source, tag);
    if (count > 1) {
      tag.attribute("id").ifPresent(id -> start.set("id", id + "_" + count));
    }
    StringBuilder content = new StringBuilder();
    for (Tag child : tag.children()) {
      content.append(gap(child));
      if (child.name().equals("TextEquiv")) {
        break;
      }
      if (!child.name().equals("Glyph")) {
        content.append(line.isWhole(word) ? raw(child) : placed(child, line.area(word)));
      }
    }
    Optional<Tag> equiv = tag.child("TextEquiv");
    String p = tag.prefix();
    double sure = word.word().correction().map(c -> c.confidence().value()).orElse(1.0);
    content.append(equiv(p, 1, sure, word.printed()));
    if (!word.printed().equals(word.reading())) {
      equiv.ifPresent(e -> content.append(gap(e)));
      content.append(equiv(p, 2, word.confidence(), word.reading()));
    }
    List<Tag> children = tag.children();
    Tag lastChild = children.get(children.size() - 1);
    content.append(source, lastChild.end(), tag.innerEnd());
    return start.with(content.toString());
  }

  private String raw(Tag tag) {
    return source.substring(tag.start(), tag.end());
  }

  private String gap(Tag tag) {
    return source.substring(Gaps.before(source, tag.start()), tag.start());
  }

  private String placed(Tag child, Optional<Area> area) {
    if (!child.name().equals("Coords") || area.isEmpty() || child.attribute("points").isEmpty()) {
      return raw(child);
    }
    String left = Numbers.format(Math.rint(area.get().left()));
    String top = Numbers.format(Math.rint(area.get().top()));
    String right = Numbers.format(Math.rint(area.get().right()));
    String bottom = Numbers.format(Math.rint(area.get().bottom()));
    return new StartTag(source, child)
        .set(
            "points", "%1$s,%2$s %3$s,%2$s %3$s,%4$s %1$s,%4$s".formatted(left, top, right, bottom))
        .with("");
  }

  private static String equiv(String prefix, int index, double confidence, String text) {
    return String.format(
        Locale.ROOT,
        "<%1$sTextEquiv index=\"%2$d\" conf=\"%3$.3f\"><%1$sUnicode>%4$s</%1$sUnicode></%1$sTextEquiv>",
        prefix,
        index,
        confidence,
        XmlWriter.escape(text, false));
  }
}
