package org.stet.samples;

import static org.stet.samples.Sheet.pt;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Sets the front page of the Quillhaven Courier: three columns, a photograph, two stories. */
final class FrontPage {
  private static final int WIDTH = 2550;
  private static final int HEIGHT = 3580;
  private static final int MARGIN = 150;
  private static final int GUTTER = 48;
  private static final int COLUMN = (WIDTH - 2 * MARGIN - 2 * GUTTER) / 3;
  private static final double LEADING = pt(11);
  private static final double INDENT = pt(9);

  private final Sheet sheet = new Sheet(WIDTH, HEIGHT);
  private final Compositor body = new Compositor(Typeface.ROMAN, pt(9.6), COLUMN, true);
  private double y;

  static BufferedImage print() {
    return new FrontPage().set();
  }

  /** What the page says, in reading order. */
  static String truth() {
    return String.join(
        "\n",
        CourierStories.FOLIO_LEFT
            + " "
            + CourierStories.FOLIO_MIDDLE
            + " "
            + CourierStories.FOLIO_RIGHT
            + "\n"
            + CourierStories.MASTHEAD
            + "\n",
        CourierStories.BREAKWATER.truth(),
        CourierStories.LIBRARY.truth());
  }

  private BufferedImage set() {
    head();
    lead(CourierStories.BREAKWATER);
    second(CourierStories.LIBRARY);
    return sheet.image();
  }

  private void head() {
    double right = WIDTH - MARGIN;
    sheet.text(Typeface.ROMAN, pt(9), CourierStories.FOLIO_LEFT, MARGIN, 150);
    sheet.centred(Typeface.ROMAN, pt(9), CourierStories.FOLIO_MIDDLE, WIDTH / 2.0, 150);
    sheet.right(Typeface.ROMAN, pt(9), CourierStories.FOLIO_RIGHT, right, 150);
    sheet.centred(Typeface.BOLD, pt(52), CourierStories.MASTHEAD, WIDTH / 2.0, 390);
    sheet.rule(MARGIN, 455, right - MARGIN, 8);
    sheet.rule(MARGIN, 470, right - MARGIN, 2);
    y = 640;
  }

  private void lead(Story story) {
    headline(story.headline(), pt(40), WIDTH - 2 * MARGIN);
    y += 20;
    Compositor deck = new Compositor(Typeface.ITALIC, pt(15), WIDTH - 2 * MARGIN, false);
    y = sheet.block(deck, deck.compose(story.deck(), 0), MARGIN, y, pt(18), false) + 20;
    double top = y;
    double photoBottom = photograph(story, top - 30);
    List<SetLine> lines = compose(story.body());
    double first = byline(story, top);
    double bottom = 2790;
    int done = column(lines, 0, column(0), first, bottom);
    done = column(lines, done, column(1), photoBottom, bottom);
    done = column(lines, done, column(2), photoBottom, bottom - LEADING * 1.5);
    if (done < lines.size()) {
      throw new IllegalStateException(
          "the lead is too long by " + (lines.size() - done) + " lines");
    }
    sheet.right(Typeface.ITALIC, pt(9), story.jump(), column(2) + COLUMN, y + LEADING * 0.4);
    columnRule(0, top - 30, bottom);
    columnRule(1, photoBottom - 30, bottom);
    y = bottom + 60;
  }

  private double byline(Story story, double top) {
    sheet.text(Typeface.BOLD, pt(10), story.byline().get(0), column(0), top);
    sheet.text(Typeface.ITALIC, pt(9), story.byline().get(1), column(0), top + LEADING);
    return top + 2.4 * LEADING;
  }

  private double photograph(Story story, double top) {
    int width = 2 * COLUMN + GUTTER;
    int height = 640;
    sheet.picture(Photograph.harbor(width, height), (int) column(1), (int) top);
    double under = top + height + 38;
    sheet.right(Typeface.SANS, pt(6.5), story.credit(), column(1) + width, under);
    Compositor caption = new Compositor(Typeface.BOLD, pt(9), width, false);
    under =
        sheet.block(
            caption, caption.compose(story.caption(), 0), column(1), under + 46, pt(11), false);
    return under + 40;
  }

  private void second(Story story) {
    sheet.rule(MARGIN, y, WIDTH - 2.0 * MARGIN, 3);
    y += 100;
    headline(story.headline(), pt(26), WIDTH - 2 * MARGIN);
    y -= 10;
    sheet.text(Typeface.BOLD, pt(10), story.byline().get(0), MARGIN, y);
    double top = y + 1.4 * LEADING;
    List<SetLine> lines = compose(story.body());
    int each = (lines.size() + 2) / 3;
    double bottom = top + each * LEADING - 1;
    int done = 0;
    for (int i = 0; i < 3; i++) {
      done = column(lines, done, column(i), top, bottom);
    }
    columnRule(0, top - 35, bottom - 20);
    columnRule(1, top - 35, bottom - 20);
  }

  private void headline(String text, double size, double width) {
    Compositor type = new Compositor(Typeface.BOLD, size, width, false);
    y = sheet.block(type, type.compose(text, 0), MARGIN, y, size * 1.08, false);
  }

  private List<SetLine> compose(List<String> paragraphs) {
    List<SetLine> lines = new ArrayList<>();
    paragraphs.forEach(p -> lines.addAll(body.compose(p, INDENT)));
    return lines;
  }

  private int column(List<SetLine> lines, int from, double x, double top, double bottom) {
    int room = Math.max(0, (int) ((bottom - top) / LEADING) + 1);
    int to = Math.min(lines.size(), from + room);
    y = sheet.block(body, lines.subList(from, to), x, top, LEADING, true);
    return to;
  }

  private void columnRule(int after, double top, double bottom) {
    sheet.rule(column(after) + COLUMN + GUTTER / 2.0 - 1, top, 2, bottom - top);
  }

  private static double column(int index) {
    return MARGIN + index * (COLUMN + GUTTER);
  }
}
