package org.stet.output.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.ledger.EditionBlock;
import org.stet.ledger.EditionLine;
import org.stet.ledger.EditionPage;
import org.stet.ledger.PlacedWord;
import org.stet.output.pdf.PageFont.Sign;
import org.stet.page.Box;

/**
 * The invisible text of a page, in reading order: one text object a line, each word with the space
 * after it on its own box and up to the next.
 *
 * <p>A word that is broken at a line end stands whole on the box of its first piece: so search
 * finds it in every program, whatever that makes of hyphens and of lines. The words of a line that
 * leans stand level, each a bit lower or higher than the last.
 */
final class TextLayer {

  /** A space is at most this wide, in em. */
  private static final double WIDEST_SPACE = 1;

  /** The space after the last word of a line is at most this wide, in em. */
  private static final double LAST_SPACE = 0.25;

  /** A letter is at least this wide, in em: poppler takes narrower ones for doubles. */
  private static final double NARROWEST = 0.12;

  /** Holds on for all lines of the page, and for nothing that others put there later. */
  private static final String INVISIBLE = "q 3 Tr\n";

  private static final String END = "Q\n";

  /** In points, as sizes are written: a font of no size is none. */
  private static final double SMALLEST = 0.1;

  private final EditionPage page;
  private final PageScale scale;
  private final PageFont font;
  private final String fontName;
  private final TextFrame frame;

  TextLayer(EditionPage page, PageScale scale, PageFont font, String fontName) {
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
    StringBuilder out = new StringBuilder();
    for (EditionBlock block : page.blocks()) {
      List<PlacedLine> lines = new ArrayList<>();
      block.lines().forEach(line -> placed(line).ifPresent(lines::add));
      PlacedLine.fitted(lines).forEach(line -> line(line, out));
    }
    return out.isEmpty() ? "" : INVISIBLE + out + END;
  }

  private Optional<PlacedLine> placed(EditionLine line) {
    List<PlacedWord> words =
        line.words().stream().filter(w -> w.isFirst() && w.box().isPresent()).toList();
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new PlacedLine(words, frame.baseline(line.line(), words)));
  }

  private void line(PlacedLine line, StringBuilder out) {
    TextFrame.Baseline baseline = line.baseline();
    // As it is written, so that the widths of the words fit it.
    String written = Operators.rough(Math.max(SMALLEST, scale.points(baseline.fontSize())));
    double size = Double.parseDouble(written);
    double[] origin = frame.onScan(baseline.left(), baseline.at(baseline.left()));
    out.append("BT /").append(fontName).append(' ').append(written);
    out.append(" Tf ").append(place(origin)).append('\n');
    List<Box> boxes =
        line.words().stream().flatMap(w -> w.box().stream()).map(frame::upright).toList();
    Pen pen = new Pen(size, out);
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      String text = line.words().get(i).word().text();
      double right = box.x() - baseline.left();
      pen.go(scale.points(right), -scale.points(baseline.slope() * right));
      double space =
          i + 1 < boxes.size()
              ? space(box, boxes.get(i + 1), WIDEST_SPACE * baseline.fontSize())
              : Math.min(LAST_SPACE * baseline.fontSize(), (double) box.width() / text.length());
      double least = NARROWEST * baseline.fontSize() * (text.length() + 1);
      double width = scale.points(Math.max(least, box.width() + space));
      for (Sign sign : font.signs(text + " ")) {
        pen.show(sign, width * sign.text().length() / (text.length() + 1));
      }
    }
    out.append("ET\n");
  }

  /** Pixels from the word to the next, negative where they overlap. */
  private static double space(Box word, Box next, double widest) {
    return next.x() <= word.x() ? 0 : Math.min(next.x() - word.right(), widest);
  }

  private String place(double[] origin) {
    String at = Operators.rough(scale.x(origin[0])) + " " + Operators.rough(scale.y(origin[1]));
    if (frame.turn() == Turn.NONE) {
      return at + " Td";
    }
    double angle = frame.turn().angle();
    return String.join(
        " ",
        Operators.number(Math.cos(angle)),
        Operators.number(Math.sin(angle)),
        Operators.number(-Math.sin(angle)),
        Operators.number(Math.cos(angle)),
        at,
        "Tm");
  }
}
