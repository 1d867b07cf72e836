package org.stet.output.pagexml;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.stet.ledger.EditionBlock;
import org.stet.ledger.EditionLine;
import org.stet.ledger.PlacedWord;
import org.stet.output.xml.XmlWriter;
import org.stet.page.Box;
import org.stet.page.WordId;

/** Text regions with their lines and words. */
final class PageXmlBlock {

  private final Box page;
  private final Map<WordId, Integer> names = new HashMap<>();

  PageXmlBlock(Box page) {
    this.page = page;
  }

  void write(XmlWriter xml, String id, String type, EditionBlock block) throws IOException {
    xml.start("TextRegion").attribute("id", id).attribute("type", type);
    xml.attribute("custom", "structure {type:" + block.role().label() + ";}");
    coords(xml, block.box().orElse(page));
    List<EditionLine> lines = block.written();
    for (int i = 0; i < lines.size(); i++) {
      line(xml, id + "l" + (i + 1), lines.get(i));
    }
    String text = lines.stream().map(PageXmlBlock::text).collect(Collectors.joining("\n"));
    xml.start("TextEquiv").element("Unicode", text).end();
    xml.end();
  }

  private static String text(EditionLine line) {
    return line.words().stream().map(PlacedWord::printed).collect(Collectors.joining(" "));
  }

  private void line(XmlWriter xml, String id, EditionLine line) throws IOException {
    Box box = line.line().box().orElse(page);
    xml.start("TextLine").attribute("id", id);
    coords(xml, box);
    if (line.line().baseline().isPresent()) {
      int y = Math.max(0, line.line().baseline().get());
      String points = "%d,%d %d,%d".formatted(Math.max(0, box.x()), y, box.right(), y);
      xml.start("Baseline").attribute("points", points).end();
    }
    for (PlacedWord word : line.words()) {
      word(xml, word, word.box().orElse(box));
    }
    xml.start("TextEquiv").element("Unicode", text(line)).end();
    xml.end();
  }

  private void word(XmlWriter xml, PlacedWord word, Box box) throws IOException {
    WordId source = word.parts().get(0).word().id();
    int count = names.merge(source, 1, Integer::sum);
    xml.start("Word").attribute("id", count == 1 ? source.toString() : source + "_" + count);
    coords(xml, box);
    double sure =
        word.word().correction().map(c -> c.confidence().value()).orElse(word.confidence());
    equiv(xml, 1, sure, word.printed());
    if (word.word().correction().isPresent()) {
      equiv(xml, 2, word.confidence(), word.reading());
    }
    xml.end();
  }

  private static void equiv(XmlWriter xml, int index, double confidence, String text)
      throws IOException {
    xml.start("TextEquiv").attribute("index", index);
    xml.attribute("conf", String.format(Locale.ROOT, "%.3f", confidence));
    xml.element("Unicode", text).end();
  }

  static void coords(XmlWriter xml, Box box) throws IOException {
    int left = Math.max(0, box.x());
    int top = Math.max(0, box.y());
    int right = Math.max(left, box.right());
    int bottom = Math.max(top, box.bottom());
    xml.start("Coords")
        .attribute(
            "points",
            "%d,%d %d,%d %d,%d %d,%d".formatted(left, top, right, top, right, bottom, left, bottom))
        .end();
  }
}
