package org.stet.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where paragraphs begin in the rows of one column: at an indented first line, after a gap,
 * or after a short last line. All is compared with the rows nearby, since a column may lean.
 */
final class ParagraphBreaks {

  private static final int NEARBY = 5;

  private final List<Row> rows;
  private final double leading;
  private final boolean indents;

  private ParagraphBreaks(List<Row> rows) {
    this.rows = rows;
    this.leading = leading(rows);
    this.indents = countIndented() > 0;
  }

  /** The rows of each paragraph, in order. */
  static List<List<Row>> split(List<Row> rows) {
    ParagraphBreaks breaks = new ParagraphBreaks(rows);
    List<List<Row>> paragraphs = new ArrayList<>();
    List<Row> open = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (i > 0 && breaks.at(i)) {
        paragraphs.add(open);
        open = new ArrayList<>();
      }
      open.add(rows.get(i));
    }
    paragraphs.add(open);
    return paragraphs;
  }

  /** True when the first of these rows begins a paragraph by its indentation. */
  static boolean startsIndented(List<Row> rows) {
    return new ParagraphBreaks(rows).indented(0);
  }

  /** True when the last of these rows ends before the right margin. */
  static boolean endsShort(List<Row> rows) {
    return new ParagraphBreaks(rows).isShort(rows.size() - 1);
  }

  private boolean at(int i) {
    Row before = rows.get(i - 1);
    Row row = rows.get(i);
    if (Sentences.isOneWord(before.text(), row.text())) {
      return false;
    }
    // Beside a drop capital or round a photo lines begin further right, too.
    boolean runsOn =
        Sentences.isBroken(before.text())
            || (Sentences.startsLower(row.text()) && !Sentences.ends(before.text()));
    if (!runsOn && indented(i) && (!indented(i - 1) || isShort(i - 1))) {
      return true;
    }
    if (before.isCapitals() && before.text().length() < 40 && !row.isCapitals() && newTitle(i)) {
      return true;
    }
    double step = row.base() - before.base();
    boolean newSentence = Sentences.ends(before.text()) && Sentences.startsNew(row.text());
    if (step > 1.5 * leading || (newSentence && step > 1.16 * leading)) {
      return true;
    }
    return !indents && newSentence && gapRight(i - 1) > 0.25 * width(i - 1);
  }

  /** A line of capitals is a title when text stands neither before it nor beside it. */
  private boolean newTitle(int i) {
    return isShort(i - 1) && (i == 1 || Sentences.ends(rows.get(i - 2).text()));
  }

  private boolean indented(int i) {
    double shift = rows.get(i).box().x() - left(i);
    return shift > 0.6 * rows.get(i).size() && shift < 0.5 * width(i);
  }

  private boolean isShort(int i) {
    return gapRight(i) > Math.max(1.2 * rows.get(i).size(), 0.06 * width(i));
  }

  private long countIndented() {
    long count = 0;
    for (int i = 0; i < rows.size(); i++) {
      count += indented(i) ? 1 : 0;
    }
    return count;
  }

  private double gapRight(int i) {
    return right(i) - rows.get(i).box().right();
  }

  private double width(int i) {
    return right(i) - left(i);
  }

  /** The left margin near a row: a quarter of the rows nearby begin there or further left. */
  private double left(int i) {
    List<Double> lefts = nearby(i).stream().map(row -> (double) row.box().x()).sorted().toList();
    return lefts.get(lefts.size() / 4);
  }

  private double right(int i) {
    List<Double> rights =
        nearby(i).stream().map(row -> (double) row.box().right()).sorted().toList();
    return rights.get(rights.size() - 1 - rights.size() / 4);
  }

  private List<Row> nearby(int i) {
    int from = Math.max(0, Math.min(i - NEARBY, rows.size() - 2 * NEARBY - 1));
    return rows.subList(from, Math.min(rows.size(), from + 2 * NEARBY + 1));
  }

  /** The usual distance from one line to the next, in pixels. */
  private static double leading(List<Row> rows) {
    List<Double> steps = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      steps.add(rows.get(i).base() - rows.get(i - 1).base());
    }
    return steps.isEmpty() ? 0 : TypeSize.median(steps);
  }
}
