package org.stet.output.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.stet.ledger.EditionPage;
import org.stet.ledger.PlacedWord;
import org.stet.page.Box;
import org.stet.page.Line;
import org.stet.page.Word;

/**
 * How the text lies on the scan: which quarter turn, and how much the lines lean. Boxes and
 * baselines are told in the upright frame, pixels, as if the scan were turned for reading.
 *
 * @param turn how the scan lies
 * @param slope pixels that a line falls for each pixel to the right, in the upright frame
 * @param width of the scan in pixels
 * @param height of the scan in pixels
 */
record TextFrame(Turn turn, double slope, int width, int height) {

  /** The part of the line's box that lies below the baseline, where OCR tells no baseline. */
  private static final double BELOW = 0.22;

  /** A lean above this is not believed: the words of a line were mixed up. */
  private static final double STEEPEST = 0.12;

  /** Pixels that a baseline keeps from the edge of the page. */
  private static final int EDGE = 2;

  static TextFrame of(EditionPage page) {
    List<List<Box>> lines = page.page().lines().map(TextFrame::boxes).toList();
    Turn turn = Turn.of(lines);
    TextFrame flat = new TextFrame(turn, 0, page.page().box().width(), page.page().box().height());
    DoubleStream slopes =
        lines.stream()
            .filter(line -> line.size() >= 4)
            .map(line -> line.stream().map(flat::upright).toList())
            .mapToDouble(TextFrame::slope);
    double median = Sorted.median(slopes).orElse(0);
    double believed = Math.abs(median) > STEEPEST ? 0 : median;
    return new TextFrame(turn, believed, flat.width, flat.height);
  }

  private static List<Box> boxes(Line line) {
    return line.words().stream().map(Word::box).flatMap(Optional::stream).toList();
  }

  /** Least squares through the feet of the words. */
  private static double slope(List<Box> boxes) {
    double n = boxes.size();
    double meanX = boxes.stream().mapToDouble(TextFrame::centre).sum() / n;
    double meanY = boxes.stream().mapToDouble(Box::bottom).sum() / n;
    double over = 0;
    double under = 0;
    for (Box box : boxes) {
      over += (centre(box) - meanX) * (box.bottom() - meanY);
      under += (centre(box) - meanX) * (centre(box) - meanX);
    }
    return under == 0 ? 0 : over / under;
  }

  private static double centre(Box box) {
    return box.x() + box.width() / 2.0;
  }

  Box upright(Box box) {
    return switch (turn) {
      case NONE -> box;
      case CLOCKWISE -> new Box(box.y(), width - box.right(), box.height(), box.width());
      case OVER -> new Box(width - box.right(), height - box.bottom(), box.width(), box.height());
      case COUNTERCLOCKWISE -> new Box(height - box.bottom(), box.x(), box.height(), box.width());
    };
  }

  /** The lowest baseline: programs leave out what stands below the page. */
  int lowest() {
    boolean lies = turn == Turn.CLOCKWISE || turn == Turn.COUNTERCLOCKWISE;
    return (lies ? width : height) - EDGE;
  }

  /** A point of the upright frame on the scan, as x and y. */
  double[] onScan(double x, double y) {
    return switch (turn) {
      case NONE -> new double[] {x, y};
      case CLOCKWISE -> new double[] {width - y, x};
      case OVER -> new double[] {width - x, height - y};
      case COUNTERCLOCKWISE -> new double[] {y, height - x};
    };
  }

  /** Where a line of words stands. */
  Baseline baseline(Line line, List<PlacedWord> words) {
    List<Box> boxes =
        words.stream().flatMap(word -> word.box().stream()).map(this::upright).toList();
    Box all = boxes.stream().reduce(Box::union).orElseThrow();
    Box whole = line.box().map(this::upright).orElse(all);
    double height = Math.max(4, whole.height() - Math.abs(slope) * whole.width());
    double left = boxes.get(0).x();
    double foot =
        turn == Turn.NONE && line.baseline().isPresent()
            ? line.baseline().get() + slope * (left - whole.x())
            : quartile(boxes.stream().mapToDouble(b -> b.bottom() - slope * (centre(b) - left)));
    double lowest = all.bottom() + height * BELOW;
    return new Baseline(left, Math.min(foot, lowest), slope, height);
  }

  private static double quartile(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    return sorted[sorted.length / 4];
  }

  /**
   * Where a line stands, in pixels of the upright frame.
   *
   * @param left x of its first word
   * @param foot y of the baseline at {@code left}
   * @param slope of the baseline
   * @param height of the line's box, without its lean
   */
  record Baseline(double left, double foot, double slope, double height) {
    double at(double x) {
      return foot + slope * (x - left);
    }
  }
}
