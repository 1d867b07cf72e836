package org.stet.output.hocr;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.ledger.Edition;
import org.stet.ledger.EditionBlock;
import org.stet.ledger.EditionLine;
import org.stet.ledger.EditionPage;
import org.stet.ledger.EditionPages;
import org.stet.ledger.PlacedWord;
import org.stet.output.OutputContext;
import org.stet.output.Producer;
import org.stet.output.xml.XmlWriter;
import org.stet.page.Box;
import org.stet.page.Page;
import org.stet.page.WordId;

/**
 * An edition as hOCR. A corrected word keeps what OCR read in {@code data-ocr}; a word that is
 * broken at a line end ends in a soft hyphen and says its whole in {@code data-word}.
 */
final class HocrDocument {

  private static final char SOFT_HYPHEN = '\u00ad';

  private final Edition edition;
  private final OutputContext context;

  HocrDocument(Edition edition, OutputContext context) {
    this.edition = edition;
    this.context = context;
  }

  void write(XmlWriter xml) throws IOException {
    xml.start("html")
        .attribute("xmlns", "http://www.w3.org/1999/xhtml")
        .attribute("xml:lang", context.language())
        .attribute("lang", context.language());
    xml.start("head").start("meta").attribute("http-equiv", "Content-Type");
    xml.attribute("content", "text/html; charset=utf-8").end();
    xml.element("title", context.title());
    meta(xml, "ocr-system", Producer.NAME + " " + Producer.version());
    meta(xml, "ocr-capabilities", "ocr_page ocr_carea ocr_par ocr_line ocrx_word");
    meta(xml, "ocr-number-of-pages", "" + edition.document().pageNumbers().size());
    meta(xml, "ocr-langs", context.language());
    xml.end().start("body");
    Iterator<EditionPage> pages = EditionPages.of(edition).iterator();
    while (pages.hasNext()) {
      page(xml, pages.next());
    }
    xml.end().end();
  }

  private static void meta(XmlWriter xml, String name, String content) throws IOException {
    xml.start("meta").attribute("name", name).attribute("content", content).end();
  }

  private static void page(XmlWriter xml, EditionPage edition) throws IOException {
    Page page = edition.page();
    String source = page.provenance().source();
    String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    int dpi = page.provenance().resolution();
    String title =
        "image \"%s\"; %s; ppageno %d%s"
            .formatted(
                name.replace('"', '\''),
                bbox(page.box()),
                page.number() - 1,
                dpi > 0 ? "; scan_res " + dpi + " " + dpi : "");
    xml.start("div").attribute("class", "ocr_page").attribute("id", "page_" + page.number());
    xml.attribute("title", title);
    Map<WordId, Integer> names = new HashMap<>();
    int number = 0;
    for (EditionBlock block : edition.blocks()) {
      if (!block.written().isEmpty()) {
        block(xml, "%d_%d".formatted(page.number(), ++number), block, page.box(), names);
      }
    }
    if (number == 0) {
      xml.text(""); // viewers read HTML, where an element needs its end tag
    }
    xml.end();
  }

  private static void block(
      XmlWriter xml, String id, EditionBlock block, Box page, Map<WordId, Integer> names)
      throws IOException {
    String box = bbox(block.box().orElse(page));
    xml.start("div").attribute("class", "ocr_carea").attribute("id", "block_" + id);
    xml.attribute("title", box).attribute("data-role", block.role().label());
    xml.start("p").attribute("class", "ocr_par").attribute("id", "par_" + id);
    xml.attribute("title", box);
    List<EditionLine> lines = block.written();
    for (int i = 0; i < lines.size(); i++) {
      line(xml, id + "_" + (i + 1), lines.get(i), page, names);
    }
    xml.end().end();
  }

  private static void line(
      XmlWriter xml, String id, EditionLine line, Box page, Map<WordId, Integer> names)
      throws IOException {
    Box box = line.line().box().orElse(page);
    String baseline =
        line.line().baseline().map(y -> "; baseline 0 " + (y - box.bottom())).orElse("");
    xml.start("span").attribute("class", "ocr_line").attribute("id", "line_" + id);
    xml.attribute("title", bbox(box) + baseline);
    for (PlacedWord word : line.words()) {
      word(xml, word, word.box().orElse(box), names);
    }
    xml.end();
  }

  private static void word(XmlWriter xml, PlacedWord word, Box box, Map<WordId, Integer> names)
      throws IOException {
    WordId source = word.parts().get(0).word().id();
    int count = names.merge(source, 1, Integer::sum);
    double sure =
        word.word().correction().map(c -> c.confidence().value()).orElse(word.confidence());
    xml.start("span").attribute("class", "ocrx_word");
    xml.attribute("id", count == 1 ? source.toString() : source + "_" + count);
    xml.attribute("title", "%s; x_wconf %d".formatted(bbox(box), Math.round(100 * sure)));
    if (word.word().correction().isPresent()) {
      xml.attribute("data-ocr", word.reading());
    }
    xml.attribute("data-word", whole(word));
    xml.text(text(word)).end();
  }

  private static Optional<String> whole(PlacedWord word) {
    return word.isBroken() ? Optional.of(word.word().text()) : Optional.empty();
  }

  /** With a soft hyphen at the line end, or the word's own where it is a compound. */
  private static String text(PlacedWord word) {
    if (word.hyphen().isEmpty()) {
      return word.text();
    }
    boolean isCompound =
        word.isFirst() && word.word().text().startsWith(word.text() + word.hyphen().get());
    return word.text() + (isCompound ? word.hyphen().get() : SOFT_HYPHEN);
  }

  private static String bbox(Box box) {
    return "bbox %d %d %d %d".formatted(box.x(), box.y(), box.right(), box.bottom());
  }
}
