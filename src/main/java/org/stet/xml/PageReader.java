package org.stet.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PAGE of any year; where a file has lines without words, the words are those of the line. */
final class PageReader implements OcrDialect.Reader {

  private static final Pattern POINT = Pattern.compile("(-?[\\d.]+),(-?[\\d.]+)");

  @Override
  public List<OcrSheet> sheets(String source, Tag root) {
    List<OcrSheet> sheets = new ArrayList<>();
    for (Tag page : root.children("Page")) {
      List<OcrBlock> blocks = new ArrayList<>();
      for (Tag region : page.all("TextRegion").toList()) {
        List<OcrLine> lines =
            region.children("TextLine").stream()
                .map(line -> new OcrLine(line, area(line), words(source, line)))
                .filter(line -> !line.words().isEmpty())
                .toList();
        if (!lines.isEmpty()) {
          blocks.add(new OcrBlock(region, lines));
        }
      }
      double width = page.attribute("imageWidth").flatMap(Numbers::parse).orElse(0.0);
      double height = page.attribute("imageHeight").flatMap(Numbers::parse).orElse(0.0);
      sheets.add(new OcrSheet(sheets.size() + 1, width, height, blocks));
    }
    return sheets;
  }

  private static List<OcrWord> words(String source, Tag line) {
    if (!line.children("Word").isEmpty()) {
      return line.children("Word").stream()
          .flatMap(
              word ->
                  Texts.words(
                      Optional.of(word), text(source, word).strip(), area(word), confidence(word))
                      .stream())
          .toList();
    }
    return Texts.words(
        Optional.empty(), text(source, line).strip(), Optional.empty(), Optional.empty());
  }

  private static Optional<Double> confidence(Tag word) {
    return PageText.equiv(word)
        .flatMap(e -> e.attribute("conf"))
        .flatMap(Numbers::parse)
        .filter(c -> c >= 0 && c <= 1);
  }

  private static String text(String source, Tag tag) {
    return PageText.unicode(tag).map(unicode -> Markup.text(source, unicode)).orElse("");
  }

  private static Optional<Area> area(Tag tag) {
    Optional<Tag> coords = tag.child("Coords");
    Stream<Area> points =
        coords.flatMap(c -> c.attribute("points")).stream()
            .flatMap(p -> POINT.matcher(p).results().map(m -> at(m.group(1), m.group(2))));
    Stream<Area> early =
        coords.stream()
            .flatMap(c -> c.children("Point").stream())
            .map(p -> at(p.attribute("x").orElse("0"), p.attribute("y").orElse("0")));
    return Stream.concat(points, early).reduce(Area::union);
  }

  private static Area at(String x, String y) {
    double left = Numbers.parse(x).orElse(0.0);
    double top = Numbers.parse(y).orElse(0.0);
    return new Area(left, top, left, top);
  }
}
