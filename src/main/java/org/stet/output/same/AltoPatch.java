package org.stet.output.same;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.ledger.PlacedWord;
import org.stet.output.Producer;
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
    List<Tag> content =
        tag.children().stream()
            .filter(c -> c.name().equals("String") || c.name().equals("SP") || isHyphen(c))
            .toList();
    int from = content.get(0).start();
    String gap = source.substring(Gaps.before(source, from), from);
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < line.words().size(); i++) {
      PlacedWord word = line.words().get(i);
      if (i > 0) {
        space(line, line.words().get(i - 1), word, content)
            .ifPresent(s -> made.append(s).append(gap));
      }
      made.append(string(line, word)).append(gap);
    }
    hyphen(line, content).ifPresent(h -> made.append(h).append(gap));
    made.setLength(made.length() - gap.length());
    edits.replace(from, content.get(content.size() - 1).end(), made.toString());
  }

  private static boolean isHyphen(Tag tag) {
    return tag.name().equals("HYP");
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

  /** The space between two words: the one that is there, or one that fits. */
  private Optional<String> space(
      ChangedLine line, PlacedWord before, PlacedWord after, List<Tag> content) {
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

  private Optional<String> hyphen(ChangedLine line, List<Tag> content) {
    PlacedWord last = line.words().get(line.words().size() - 1);
    Optional<String> there =
        content.stream().filter(AltoPatch::isHyphen).map(this::raw).findFirst();
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

  @Override
  public void sign() {
    Optional<Tag> description = root.child("Description");
    if (description.isEmpty()) {
      return;
    }
    Tag into = description.get();
    String p = into.prefix();
    String step =
        ("<%1$sprocessingStepDescription>repair of the text</%1$sprocessingStepDescription>"
                + "<%1$sprocessingSoftware><%1$ssoftwareName>%2$s</%1$ssoftwareName>"
                + "<%1$ssoftwareVersion>%3$s</%1$ssoftwareVersion></%1$sprocessingSoftware>")
            .formatted(p, Producer.NAME, XmlWriter.escape(Producer.version(), false));
    List<Tag> early = into.children("OCRProcessing");
    boolean isFour = source.substring(root.start(), root.inner()).contains("/ns-v4#");
    if (isFour) {
      String category =
          "<%1$sprocessingCategory>contentModification</%1$sprocessingCategory>".formatted(p);
      insert(
          into,
          "<%1$sProcessing ID=\"%2$s\">%3$s%4$s</%1$sProcessing>"
              .formatted(p, free("STET_REPAIR"), category, step));
    } else if (!early.isEmpty()) {
      insert(
          early.get(early.size() - 1),
          "<%1$spostProcessingStep>%2$s</%1$spostProcessingStep>".formatted(p, step));
    }
  }

  private void insert(Tag into, String text) {
    int at = Gaps.before(source, into.innerEnd());
    String gap = into.children().isEmpty() ? "" : gapBefore(into.children().get(0));
    edits.replace(at, at, gap + text);
  }

  private String gapBefore(Tag tag) {
    return source.substring(Gaps.before(source, tag.start()), tag.start());
  }

  /** A name that nothing in the file bears, also after a second repair. */
  private String free(String name) {
    String id = name;
    for (int i = 2; source.contains("\"" + id + "\""); i++) {
      id = name + "_" + i;
    }
    return id;
  }
}
