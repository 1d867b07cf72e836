package org.stet.review;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.stet.page.Line;
import org.stet.page.Page;
import org.stet.page.Word;

/**
 * A page as it was read, for the text beside the image.
 *
 * @param width of the scan in pixels; 0 where there is no image
 * @param height of the scan in pixels; 0 where there is no image
 * @param paragraphs in reading order
 */
record PageView(int width, int height, List<Text> paragraphs) {

  /** A paragraph: what it is, and its words. */
  record Text(String role, List<Token> words) {}

  /** A word: id, text, and box on the scan (x, y, width, height; empty where unknown). */
  record Token(String id, String t, List<Integer> box) {}

  static PageView of(ReviewSource source, String document, int number) throws IOException {
    Page page = source.document(document).page(number);
    List<Text> laidOut =
        page.order().paragraphs().map(p -> text(p.role().label(), p.lines())).toList();
    List<Text> asRead =
        page.regions().stream()
            .filter(region -> !region.lines().isEmpty())
            .map(region -> text(region.role().label(), region.lines()))
            .toList();
    return new PageView(
        page.box().width(), page.box().height(), laidOut.isEmpty() ? asRead : laidOut);
  }

  private static Text text(String role, List<Line> lines) {
    return new Text(
        role, lines.stream().flatMap(line -> line.words().stream()).map(PageView::token).toList());
  }

  private static Token token(Word word) {
    return new Token(
        word.id().toString(),
        word.text(),
        word.box().stream().flatMap(b -> Stream.of(b.x(), b.y(), b.width(), b.height())).toList());
  }
}
