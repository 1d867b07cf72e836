package org.stet.scan.xml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.page.Article;
import org.stet.page.Box;
import org.stet.page.Confidence;
import org.stet.page.Document;
import org.stet.page.Line;
import org.stet.page.Page;
import org.stet.page.Paragraph;
import org.stet.page.ParagraphId;
import org.stet.page.Provenance;
import org.stet.page.ReadingOrder;
import org.stet.page.Region;
import org.stet.page.Role;
import org.stet.page.Word;
import org.stet.page.WordId;
import org.stet.xml.Area;
import org.stet.xml.OcrBlock;
import org.stet.xml.OcrFile;
import org.stet.xml.OcrLine;
import org.stet.xml.OcrSheet;
import org.stet.xml.OcrWord;

/**
 * Reads ALTO, hOCR and PAGE as a document: each block of the file is a paragraph, words are
 * numbered in the order of the file, boxes are in the file's own unit.
 */
public final class OcrFileDocument {

  private final String source;
  private final String reader;
  private final String language;

  private OcrFileDocument(String source, String reader, String language) {
    this.source = source;
    this.reader = reader;
    this.language = language;
  }

  /**
   * The document in a file; empty where the file is none of the three.
   *
   * @param source the file, as the person named it
   * @param name as its folder and files are called
   * @param language as for a reader, for example {@code eng}
   * @throws IOException when the file cannot be read, or is broken; it says where
   */
  public static Optional<Document> read(Path file, String source, String name, String language)
      throws IOException {
    return OcrFile.read(file)
        .map(
            ocr -> {
              OcrFileDocument made = new OcrFileDocument(source, ocr.dialect().label(), language);
              return Document.of(name, ocr.sheets().stream().map(made::page).toList());
            });
  }

  private Page page(OcrSheet sheet) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Region> regions = new ArrayList<>();
    int words = 0;
    for (OcrBlock block : sheet.blocks()) {
      List<Line> lines = new ArrayList<>();
      for (OcrLine line : block.lines()) {
        List<Word> made = new ArrayList<>();
        for (OcrWord word : line.words()) {
          made.add(word(new WordId(sheet.number(), words++), word));
        }
        lines.add(new Line(line.area().map(OcrFileDocument::box), Optional.empty(), made));
      }
      ParagraphId id = new ParagraphId(sheet.number(), paragraphs.size());
      paragraphs.add(new Paragraph(id, Role.BODY, lines, Optional.empty()));
      Optional<Box> box = lines.stream().flatMap(l -> l.box().stream()).reduce(Box::union);
      regions.add(new Region(regions.size(), Role.BODY, box, lines));
    }
    Box size = box(new Area(0, 0, sheet.width(), sheet.height()));
    ReadingOrder order = new ReadingOrder(List.of(new Article(0, paragraphs)));
    Provenance from = new Provenance(source, reader, language, 0, Map.of());
    return new Page(sheet.number(), size, regions, order, from);
  }

  private static Word word(WordId id, OcrWord word) {
    Confidence sure = word.confidence().map(Confidence::new).orElse(Confidence.CERTAIN);
    return new Word(id, word.text(), word.area().map(OcrFileDocument::box), sure, List.of());
  }

  private static Box box(Area area) {
    return Box.ofCorners(
        (int) Math.round(area.left()),
        (int) Math.round(area.top()),
        (int) Math.round(area.right()),
        (int) Math.round(area.bottom()));
  }
}
