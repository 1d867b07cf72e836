package org.stet.output.same;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.ledger.PlacedWord;
import org.stet.output.xml.XmlWriter;
import org.stet.xml.Area;
import org.stet.xml.Edits;
import org.stet.xml.Markup;
import org.stet.xml.Numbers;
import org.stet.xml.OcrBlock;
import org.stet.xml.OcrFile;
import org.stet.xml.OcrLine;
import org.stet.xml.OcrWord;
import org.stet.xml.PageText;
import org.stet.xml.Tag;

/** Corrections in PAGE: in words, lines and regions, wherever their text stands. */
final class PagePatch implements LinePatch {

  private final String source;
  private final Edits edits;
  private final Names names;

  PagePatch(OcrFile file, Edits edits) {
    this.source = file.source().text();
    this.edits = edits;
    this.names = new Names(file.root(), "id");
  }

  @Override
  public void line(ChangedLine line) {
    List<Tag> words = line.tags();
    if (!words.isEmpty()) {
      int from = words.get(0).start();
      StringBuilder made = new StringBuilder();
      List<ChangedTag> changed = line.changed();
      for (int i = 0; i < changed.size(); i++) {
        made.append(i == 0 ? "" : between(line, changed.get(i - 1), changed.get(i)));
        made.append(element(line, changed.get(i)));
      }
      int start = changed.isEmpty() ? Gaps.before(source, from) : from;
      edits.replace(start, words.get(words.size() - 1).end(), made.toString());
    }
    PageText.unicode(line.source().tag()).ifPresent(u -> text(u, text(line.words())));
  }

  private String between(ChangedLine line, ChangedTag left, ChangedTag right) {
    return line.between(left, right)
        .map(there -> source.substring(there[0], there[1]))
        .orElseGet(() -> gap(line.tags().get(0)));
  }

  @Override
  public void block(OcrBlock block, Map<Tag, List<PlacedWord>> changed) {
    PageText.unicode(block.tag())
        .ifPresent(
            unicode -> {
              List<String> now = new ArrayList<>();
              for (OcrLine line : block.lines()) {
                now.add(
                    changed.containsKey(line.tag())
                        ? text(changed.getOrDefault(line.tag(), List.of()))
                        : line.words().stream()
                            .map(OcrWord::text)
                            .collect(Collectors.joining(" ")));
              }
              text(unicode, new PageLines(Markup.text(source, unicode), block).with(now));
            });
  }

  private static String text(List<PlacedWord> words) {
    return words.stream().map(PlacedWord::printed).collect(Collectors.joining(" "));
  }

  private void text(Tag unicode, String text) {
    if (!Markup.text(source, unicode).equals(text)) {
      // Line ends stay as the file has them.
      String escaped = XmlWriter.escape(text, false).replace("&#13;", "\r");
      String written = new StartTag(source, unicode).with(escaped);
      edits.replace(unicode.start(), unicode.end(), written);
    }
  }

  private String element(ChangedLine line, ChangedTag changed) {
    Tag tag = changed.first();
    boolean isSame =
        !line.saysSeveral(tag)
            && line.isWhole(changed.word())
            && changed.printed().equals(changed.word().reading());
    if (changed.isAsItWas() || isSame) {
      return source.substring(tag.start(), tag.end());
    }
    StartTag start = new StartTag(source, tag);
    names.use(tag, start);
    StringBuilder content = new StringBuilder();
    boolean isWritten = false;
    for (Tag child : tag.children()) {
      if (child.name().equals("TextEquiv")) {
        content.append(isWritten ? "" : gap(child) + equivs(line, changed));
        isWritten = true;
      } else if (!child.name().equals("Glyph")) {
        boolean isKept = line.saysSeveral(tag) || line.isWhole(changed.word());
        content.append(gap(child));
        content.append(isKept ? raw(child) : placed(child, line.area(changed.word())));
      }
    }
    List<Tag> children = tag.children();
    content.append(source, children.get(children.size() - 1).end(), tag.innerEnd());
    return start.with(content.toString());
  }

  /** The text as it is now, what was read, and what else the file says of the word. */
  private String equivs(ChangedLine line, ChangedTag changed) {
    Tag tag = changed.first();
    Tag read = PageText.equiv(tag).orElseThrow();
    PlacedWord word = changed.word();
    double sure = word.word().correction().map(c -> c.confidence().value()).orElse(1.0);
    StringBuilder made = new StringBuilder(equiv(tag.prefix(), 1, sure, changed.printed()));
    String reading = line.saysSeveral(tag) ? Markup.text(source, read).strip() : word.reading();
    int index = 2;
    if (!changed.printed().equals(reading)) {
      made.append(gap(read)).append(equiv(tag.prefix(), index++, word.confidence(), reading));
    }
    for (Tag other : tag.children("TextEquiv")) {
      if (!other.equals(read)) {
        String inner = source.substring(other.inner(), other.innerEnd());
        made.append(gap(other));
        made.append(new StartTag(source, other).set("index", "" + index++).with(inner));
      }
    }
    return made.toString();
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
