package org.stet.output.pdf;

import java.util.List;
import org.stet.ledger.EditionBlock;
import org.stet.ledger.EditionPage;
import org.stet.output.pdf.PageFont.Sign;
import org.stet.page.Box;

/**
 * The invisible text of a page, in reading order: each word with the space after it on its own box
 * and up to the next.
 *
 * <p>A word that is broken at a line end stands whole on the box of its first piece: so search
 * finds it in every program, whatever that makes of hyphens and of lines. The words of a line that
 * leans stand level, each a bit lower or higher than the last.
 */
final class TextLayer {

  /** A space is at most this wide, in em. */
  private static final double WIDEST_SPACE = 1;

  /** A letter is at least this wide, in em: poppler takes narrower ones for doubles. */
  private static final double NARROWEST = 0.12;

  /** Holds on for all lines of the page, and for nothing that others put there later. */
  private static final String INVISIBLE = "q 3 Tr BT\n";

  private static final String END = "ET Q\n";

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
    Pen pen = new Pen(fontName, out);
    List<List<PlacedLine>> blocks = page.blocks().stream().map(this::placed).toList();
    new Bands(frame.slope(), scale)
        .fewestJoined(PulledApart.of(TypeSizes.of(blocks)))
        .forEach(block -> block.forEach(line -> line(line, pen)));
    return out.isEmpty() ? "" : INVISIBLE + turned() + out + END;
  }

  private List<PlacedLine> placed(EditionBlock block) {
    return block.lines().stream().flatMap(line -> PlacedLine.of(line, frame).stream()).toList();
  }

  private void line(PlacedLine line, Pen pen) {
    TextFrame.Baseline baseline = line.baseline();
    pen.size(scale.points(line.size()));
    List<Box> boxes = line.boxes();
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      String text = line.words().get(i).word().text();
      double foot = Math.min(baseline.at(box.x()), frame.lowest());
      double[] start = alongText(box.x(), foot);
      pen.go(start[0], start[1]);
      // The last space takes none of the gutter: poppler joins columns that are close.
      double space =
          i + 1 < boxes.size() ? space(box, boxes.get(i + 1), WIDEST_SPACE * line.size()) : 0;
      double least = NARROWEST * line.size() * (text.length() + 1);
      double width = scale.points(Math.max(least, box.width() + space));
      int said = 0;
      for (Sign sign : font.signs(text + " ")) {
        said += sign.text().length();
        pen.show(sign, start[0] + width * said / (text.length() + 1));
      }
    }
  }

  /** Pixels from the word to the next, negative where they overlap. */
  private static double space(Box word, Box next, double widest) {
    return next.x() <= word.x() ? 0 : Math.min(next.x() - word.right(), widest);
  }

  /** A point of the upright frame, in points along the text and across it, upwards. */
  private double[] alongText(double x, double y) {
    double[] onScan = frame.onScan(x, y);
    double right = scale.x(onScan[0]);
    double up = scale.y(onScan[1]);
    double cos = Math.cos(frame.turn().angle());
    double sin = Math.sin(frame.turn().angle());
    return new double[] {right * cos + up * sin, up * cos - right * sin};
  }

  /** Turns what comes to where the text runs. */
  private String turned() {
    if (frame.turn() == Turn.NONE) {
      return "";
    }
    String cos = Operators.number(Math.cos(frame.turn().angle()));
    String sin = Operators.number(Math.sin(frame.turn().angle()));
    String less = Operators.number(-Math.sin(frame.turn().angle()));
    return String.join(" ", cos, sin, less, cos, "0 0 Tm\n");
  }
}
