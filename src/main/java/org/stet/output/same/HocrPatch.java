package org.stet.output.same;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.stet.ledger.PlacedWord;
import org.stet.output.xml.XmlWriter;
import org.stet.xml.Area;
import org.stet.xml.Edits;
import org.stet.xml.Markup;
import org.stet.xml.Numbers;
import org.stet.xml.OcrFile;
import org.stet.xml.Tag;

/** Corrections in hOCR. */
final class HocrPatch implements LinePatch {

  private static final Set<String> TYPE = Set.of("strong", "em", "b", "i");

  private final String source;
  private final Edits edits;
  private final Names names;

  HocrPatch(OcrFile file, Edits edits) {
    this.source = file.source().text();
    this.edits = edits;
    this.names = new Names(file.root(), "id");
  }

  @Override
  public void line(ChangedLine line) {
    List<Tag> tags = line.tags();
    StringBuilder made = new StringBuilder();
    List<ChangedTag> changed = line.changed();
    for (int i = 0; i < changed.size(); i++) {
      made.append(i == 0 ? "" : between(line, changed.get(i - 1), changed.get(i)));
      made.append(element(line, changed.get(i)));
    }
    edits.replace(tags.get(0).start(), tags.get(tags.size() - 1).end(), made.toString());
  }

  /** What stands between two words: as it was, or as between the first two of the line. */
  private String between(ChangedLine line, ChangedTag left, ChangedTag right) {
    Optional<int[]> there = line.between(left, right);
    if (there.isPresent()) {
      return source.substring(there.get()[0], there.get()[1]);
    }
    List<Tag> tags = line.tags();
    String usual = tags.size() > 1 ? source.substring(tags.get(0).end(), tags.get(1).start()) : " ";
    return usual.isBlank() && !usual.isEmpty() ? usual : " ";
  }

  private String element(ChangedLine line, ChangedTag changed) {
    Tag tag = changed.first();
    if (changed.isAsItWas()) {
      return source.substring(tag.start(), tag.end());
    }
    return line.saysSeveral(tag) ? several(tag, changed) : word(line, tag, changed.word());
  }

  private String several(Tag tag, ChangedTag changed) {
    String read = Markup.text(source, tag).strip().replaceAll("\\s+", " ");
    String printed = changed.printed();
    boolean isSoft = read.endsWith("\u00ad") && printed.endsWith("-");
    String text = isSoft ? printed.substring(0, printed.length() - 1) + "\u00ad" : printed;
    return read.equals(text)
        ? source.substring(tag.start(), tag.end())
        : new StartTag(source, tag).set("data-ocr", read).with(inner(tag, text));
  }

  private String word(ChangedLine line, Tag tag, PlacedWord word) {
    StartTag start = new StartTag(source, tag);
    names.use(tag, start);
    if (!line.isWhole(word)) {
      line.area(word)
          .ifPresent(area -> start.set("title", title(tag.attribute("title").orElse(""), area)));
    }
    if (word.isBroken()) {
      start.set("data-word", word.word().text());
    }
    if (word.printed().equals(word.reading()) && line.isWhole(word)) {
      return start.with(source.substring(tag.inner(), tag.innerEnd()));
    }
    boolean isSoft = Markup.text(source, tag).indexOf('\u00ad') >= 0;
    String text = word.text() + word.hyphen().map(h -> isSoft ? "\u00ad" : h).orElse("");
    if (!word.printed().equals(word.reading())) {
      start.set("data-ocr", word.reading());
    }
    return start.with(inner(tag, text));
  }

  /** The text within the bold and italic type in which all of it was set. */
  private String inner(Tag tag, String text) {
    List<Tag> children = tag.children();
    String before = source.substring(tag.inner(), tag.innerEnd());
    boolean isAround =
        children.size() == 1
            && TYPE.contains(children.get(0).name())
            && before.strip().startsWith("<")
            && before.strip().endsWith(">");
    if (!isAround) {
      return XmlWriter.escape(text, false);
    }
    Tag type = children.get(0);
    return new StartTag(source, type).with(inner(type, text));
  }

  private static String title(String title, Area area) {
    String box =
        "bbox %s %s %s %s"
            .formatted(
                Numbers.format(area.left()),
                Numbers.format(area.top()),
                Numbers.format(area.right()),
                Numbers.format(area.bottom()));
    return title.replaceFirst(
        "bbox\\s+-?[\\d.]+\\s+-?[\\d.]+\\s+-?[\\d.]+\\s+-?[\\d.]+", Matcher.quoteReplacement(box));
  }
}
