package org.stet.output.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.ledger.CorrectionLedger;
import org.stet.ledger.EditionPassage;
import org.stet.ledger.EditionWord;
import org.stet.page.Article;
import org.stet.page.Page;
import org.stet.page.Paragraph;
import org.stet.page.ParagraphId;

/**
 * A page for programs.
 *
 * @param number from 1
 * @param width of the scan in pixels; 0 where there is none
 * @param height of the scan in pixels
 * @param resolution dots per inch; 0 where there is none
 * @param articles in reading order
 */
record JsonPage(int number, int width, int height, int resolution, List<JsonArticle> articles) {

  record JsonArticle(int id, List<JsonParagraph> paragraphs) {}

  /**
   * @param role lower case
   * @param text corrected; a blank line where a correction parted it
   */
  record JsonParagraph(int index, String role, String text, List<JsonWord> words) {}

  /**
   * A corrected word.
   *
   * @param ids of the words that OCR read
   * @param read what OCR read, where it was changed
   * @param boxes where it is printed; several where it is broken over lines
   */
  record JsonWord(
      String text,
      List<String> ids,
      double confidence,
      List<JsonBox> boxes,
      Optional<String> read,
      Optional<String> correction,
      Optional<String> decision) {}

  record JsonBox(int page, int x, int y, int width, int height) {}

  static JsonPage of(Page page, List<EditionPassage> passages, CorrectionLedger ledger) {
    Map<ParagraphId, EditionPassage> byId = new HashMap<>();
    passages.forEach(passage -> byId.put(passage.passage().id(), passage));
    List<JsonArticle> articles = new ArrayList<>();
    for (Article article : page.order().articles()) {
      List<JsonParagraph> paragraphs =
          article.paragraphs().stream()
              .map(Paragraph::id)
              .filter(byId::containsKey)
              .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
              .map(passage -> paragraph(passage, ledger))
              .filter(paragraph -> !paragraph.words().isEmpty())
              .toList();
      if (!paragraphs.isEmpty()) {
        articles.add(new JsonArticle(article.id(), paragraphs));
      }
    }
    return new JsonPage(
        page.number(),
        page.box().width(),
        page.box().height(),
        page.provenance().resolution(),
        articles);
  }

  private static JsonParagraph paragraph(EditionPassage passage, CorrectionLedger ledger) {
    return new JsonParagraph(
        passage.passage().id().index(),
        passage.passage().role().label(),
        String.join("\n\n", passage.paragraphs()),
        passage.words().stream().map(word -> word(word, ledger)).toList());
  }

  private static JsonWord word(EditionWord word, CorrectionLedger ledger) {
    double confidence =
        word.correction()
            .map(c -> c.confidence().value())
            .orElse(word.parts().get(0).word().confidence().value());
    List<JsonBox> boxes =
        word.parts().stream()
            .flatMap(part -> part.box().map(box -> box(part, box)).stream())
            .toList();
    return new JsonWord(
        word.text(),
        word.parts().stream().map(part -> part.word().id().toString()).distinct().toList(),
        Math.round(confidence * 1000) / 1000.0,
        boxes,
        word.correction().map(c -> c.before()),
        word.correction().map(c -> c.id()),
        word.correction().flatMap(c -> ledger.find(c.id())).map(e -> e.decision().label()));
  }

  private static JsonBox box(EditionWord.Part part, org.stet.page.Box box) {
    return new JsonBox(part.word().id().page(), box.x(), box.y(), box.width(), box.height());
  }
}
