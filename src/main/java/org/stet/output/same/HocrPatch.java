package org.stet.output.same;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final String source;
  private final Edits edits;
  private final Map<Tag, Integer> used = new HashMap<>();

  HocrPatch(OcrFile file, Edits edits) {
    this.source = file.source().text();
    this.edits = edits;
  }

  @Override
  public void line(ChangedLine line) {
    List<Tag> tags = line.source().words().stream().flatMap(w -> w.tag().stream()).toList();
    Tag first = tags.get(0);
    Tag last = tags.get(tags.size() - 1);
    if (line.words().isEmpty()) {
      edits.replace(first.start(), last.end(), "");
      return;
    }
    String gap = tags.size() > 1 ? source.substring(first.end(), tags.get(1).start()) : " ";
    StringBuilder made = new StringBuilder();
    for (PlacedWord word : line.words()) {
      made.append(made.isEmpty() ? "" : gap.isBlank() && !gap.isEmpty() ? gap : " ");
      made.append(span(line, word));
    }
    edits.replace(first.start(), last.end(), made.toString());
  }

  private String span(ChangedLine line, PlacedWord word) {
    Tag tag = line.first(word).orElseThrow();
    int count = used.merge(tag, 1, Integer::sum);
    if (word.word().correction().isEmpty()) {
      return source.substring(tag.start(), tag.end());
    }
    StartTag start = new StartTag(source, tag);
    if (count > 1) {
      tag.attribute("id").ifPresent(id -> start.set("id", id + "_" + count));
    }
    if (!line.isWhole(word)) {
      line.area(word)
          .ifPresent(area -> start.set("title", title(tag.attribute("title").orElse(""), area)));
    }
    boolean soft = Markup.text(source, tag).indexOf('\u00ad') >= 0;
    String text = word.text() + word.hyphen().map(h -> soft ? "\u00ad" : h).orElse("");
    if (!word.printed().equals(word.reading())) {
      start.set("data-ocr", word.reading());
    }
    if (word.isBroken()) {
      start.set("data-word", word.word().text());
    }
    return start.with(XmlWriter.escape(text, false));
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
