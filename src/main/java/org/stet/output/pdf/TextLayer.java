package org.stet.output.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.ledger.EditionBlock;
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
  private static final double LEAST = 0.25;

  private final EditionPage page;
  private final PageScale scale;
  private final GlyphlessFont font;
  private final String fontName;
  private final TextFrame frame;
  private final Neighbours neighbours = new Neighbours();

  TextLayer(EditionPage page, PageScale scale, GlyphlessFont font, String fontName) {
    this.page = page;
    this.scale = scale;
    this.font = font;
    this.fontName = fontName;
    this.frame = TextFrame.of(page);
  }

  /** By which quarter turn the text lies off upright. */
  Turn turn() {
    return frame.turn();
  }

  String operators() {
    List<PlacedLine> all = new ArrayList<>();
    for (EditionBlock block : page.blocks()) {
      List<PlacedLine> lines = new ArrayList<>();
      block.lines().forEach(line -> placed(line).ifPresent(lines::add));
      all.addAll(PlacedLine.fitted(lines));
    }
    all.forEach(line -> line.spots(frame).forEach(neighbours::add));
    StringBuilder out = new StringBuilder();
    all.forEach(line -> line(line, out));
    return out.toString();
  }

  private Optional<PlacedLine> placed(EditionLine line) {
    List<PlacedWord> words = line.words().stream().filter(w -> w.box().isPresent()).toList();
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new PlacedLine(words, frame.baseline(line.line(), words)));
  }

  private void line(PlacedLine line, StringBuilder out) {
    List<PlacedWord> words = line.words();
    TextFrame.Baseline baseline = line.baseline();
    double size = scale.points(baseline.fontSize());
    double[] origin = frame.onScan(baseline.left(), baseline.at(baseline.left()));
    out.append("BT /").append(fontName).append(' ').append(Operators.number(size));
    boolean steps = line.canStep(frame);
    double angle = steps ? frame.turn().angle() : frame.angle();
    out.append(" Tf 3 Tr ").append(matrix(angle, origin)).append(" Tm\n");
    double at = baseline.left();
    for (int i = 0; i < words.size(); i++) {
      Box box = frame.upright(words.get(i).box().orElseThrow());
      if (i > 0) {
        double fall = steps ? baseline.slope() * (box.x() - at) : 0;
        out.append(Operators.number(scale.points(box.x() - at))).append(' ');
        out.append(Operators.number(-scale.points(fall))).append(" Td ");
        at = box.x();
      }
      double gap = GAP * baseline.fontSize();
      double width = Math.max(1, box.width());
      double room = neighbours.room(baseline.spot(box), width + gap) - gap;
      width = Math.max(LEAST * width, Math.min(width, room));
      word(words.get(i), scale.points(width), size, i == words.size() - 1, out);
    }
    out.append("ET\n");
  }

  private String matrix(double angle, double[] origin) {
    return String.join(
        " ",
        Operators.number(Math.cos(angle)),
        Operators.number(Math.sin(angle)),
        Operators.number(-Math.sin(angle)),
        Operators.number(Math.cos(angle)),
        Operators.number(scale.x(origin[0])),
        Operators.number(scale.y(origin[1])));
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
