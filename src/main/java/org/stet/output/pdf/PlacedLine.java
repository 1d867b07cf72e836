package org.stet.output.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.ledger.EditionLine;
import org.stet.ledger.PlacedWord;
import org.stet.page.Box;

/**
 * A line of words that have boxes.
 *
 * @param words at least one
 * @param boxes where each of them goes, in the upright frame
 * @param size of the font, in pixels
 */
record PlacedLine(
    List<PlacedWord> words, List<Box> boxes, TextFrame.Baseline baseline, double size) {

  PlacedLine {
    words = List.copyOf(words);
    boxes = List.copyOf(boxes);
  }

  /** The words of a line that have boxes, as large as its box; a broken word is whole. */
  static Optional<PlacedLine> of(EditionLine line, TextFrame frame) {
    List<PlacedWord> words =
        line.words().stream().filter(w -> w.isFirst() && w.box().isPresent()).toList();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<Box> boxes = words.stream().flatMap(w -> w.box().stream()).map(frame::upright).toList();
    TextFrame.Baseline baseline = frame.baseline(line.line(), words);
    return Optional.of(new PlacedLine(words, boxes, baseline, baseline.height()));
  }

  int left() {
    return boxes.get(0).x();
  }

  int right() {
    return boxes.get(boxes.size() - 1).right();
  }

  int width() {
    return right() - left();
  }

  /** What a letter or space takes, in pixels. */
  double letterWidth() {
    int letters = words.stream().mapToInt(word -> word.text().length() + 1).sum();
    return (double) width() / letters;
  }

  double middle() {
    return (left() + right()) / 2.0;
  }

  /**
   * This line without a bit of its first and its last word, which keep half of their width at
   * least; a narrow one goes aside.
   *
   * @param fromLeft pixels
   * @param fromRight pixels
   */
  PlacedLine without(double fromLeft, double fromRight) {
    List<Box> shorter = new ArrayList<>(boxes);
    Box first = shorter.get(0);
    int width = shortened(first, fromLeft);
    int left = first.x() + (int) Math.ceil(fromLeft);
    shorter.set(0, new Box(left, first.y(), width, first.height()));
    Box last = shorter.get(shorter.size() - 1);
    width = shortened(last, fromRight);
    int right = last.right() - (int) Math.ceil(fromRight);
    shorter.set(shorter.size() - 1, new Box(right - width, last.y(), width, last.height()));
    return new PlacedLine(words, shorter, baseline, size);
  }

  private static int shortened(Box word, double by) {
    return (int) Math.max(word.width() / 2.0, word.width() - by);
  }

  PlacedLine sized(double newSize) {
    return new PlacedLine(words, boxes, baseline, newSize);
  }
}
