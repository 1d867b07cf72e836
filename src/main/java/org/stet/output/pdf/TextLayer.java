package org.stet.output.pdf;

import java.util.List;
import org.stet.ledger.EditionLine;
import org.stet.ledger.EditionPage;
import org.stet.ledger.PlacedWord;
import org.stet.page.Box;

/**
 * The invisible text of a page, in reading order: one text object a line, each word on its own box.
 *
 * <p>A word that is broken at a line end keeps its printed signs on both lines; {@code /ActualText}
 * says the whole word on the first and nothing on the others, so that search finds it.
 */
final class TextLayer {

  /** Readers part words by the gap between them, in em, and drop the space that is there. */
  private static final double GAP = 0.17;

  /** A word keeps at least this share of its box. */
  private static final double LEAST = 0.4;

  private final EditionPage page;
  private final PageScale scale;
  private final GlyphlessFont font;
  private final String fontName;
  private final TextFrame frame;

  TextLayer(EditionPage page, PageScale scale, GlyphlessFont font, String fontName) {
    this.page = page;
    this.scale = scale;
    this.font = font;
    this.fontName = fontName;
    this.frame = TextFrame.of(page);
  }

  String operators() {
    StringBuilder out = new StringBuilder();
    page.lines().forEach(line -> line(line, out));
    return out.toString();
  }

  private void line(EditionLine line, StringBuilder out) {
    List<PlacedWord> words = line.words().stream().filter(w -> w.box().isPresent()).toList();
    if (words.isEmpty()) {
      return;
    }
    TextFrame.Baseline baseline = frame.baseline(line.line(), words);
    double size = scale.points(baseline.fontSize());
    double[] origin = frame.onScan(baseline.left(), baseline.at(baseline.left()));
    double angle = frame.angle();
    out.append("BT /").append(fontName).append(' ').append(Operators.number(size));
    out.append(" Tf 3 Tr ");
    out.append(Operators.number(Math.cos(angle))).append(' ');
    out.append(Operators.number(Math.sin(angle))).append(' ');
    out.append(Operators.number(-Math.sin(angle))).append(' ');
    out.append(Operators.number(Math.cos(angle))).append(' ');
    out.append(Operators.number(scale.x(origin[0]))).append(' ');
    out.append(Operators.number(scale.y(origin[1]))).append(" Tm\n");
    double at = baseline.left();
    for (int i = 0; i < words.size(); i++) {
      PlacedWord word = words.get(i);
      Box box = frame.upright(word.box().orElseThrow());
      if (i > 0) {
        out.append(Operators.number(scale.points(box.x() - at))).append(" 0 Td ");
        at = box.x();
      }
      boolean last = i == words.size() - 1;
      double width = Math.max(1, box.width());
      if (!last) {
        double room = frame.upright(words.get(i + 1).box().orElseThrow()).x() - box.x();
        width = Math.max(LEAST * width, Math.min(width, room - GAP * baseline.fontSize()));
      }
      word(word, scale.points(width), size, last, out);
    }
    out.append("ET\n");
  }

  private void word(PlacedWord word, double width, double size, boolean last, StringBuilder out) {
    String printed = word.printed();
    double natural = GlyphlessFont.ADVANCE * size * printed.codePointCount(0, printed.length());
    out.append(Operators.number(100 * width / natural)).append(" Tz ");
    if (!word.isBroken()) {
      show(printed + " ", out);
      return;
    }
    String whole = word.isFirst() ? word.word().text() : "";
    out.append("/Span <</ActualText ").append(Operators.textString(whole)).append(">> BDC ");
    show(printed, out);
    out.append("EMC\n");
    // After a line-end hyphen some readers join the lines only where no space follows.
    if (!last) {
      show(" ", out);
    }
  }

  private void show(String text, StringBuilder out) {
    out.append('<').append(font.encode(text)).append("> Tj\n");
  }
}
