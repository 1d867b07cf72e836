package org.stet.output.pdf;

import java.util.ArrayList;
import java.util.List;
import org.stet.ledger.PlacedWord;
import org.stet.page.Box;

/**
 * A line of words that have boxes.
 *
 * @param words at least one
 */
record PlacedLine(List<PlacedWord> words, TextFrame.Baseline baseline) {

  /**
   * The largest font, as a multiple of the distance to the next line: with larger ones pdf.js takes
   * both for one line.
   */
  private static final double LARGEST = 1.7;

  /** Lines that stand closer than this share of the font are two pieces of one. */
  private static final double SAME_LINE = 0.3;

  /** How far a line may fall from end to end, in fonts, if its words are to stand level. */
  private static final double MOST_STEPPED = 0.5;

  PlacedLine {
    words = List.copyOf(words);
  }

  /**
   * Whether the line leans so little that its words can stand level, each a bit lower or higher
   * than the last: pdf.js mistakes the distance of leaning words of different width.
   */
  boolean canStep(TextFrame frame) {
    Box last = frame.upright(words.get(words.size() - 1).box().orElseThrow());
    double fall = Math.abs(baseline.slope()) * (last.right() - baseline.left());
    return fall < MOST_STEPPED * baseline.fontSize();
  }

  /** Where its words stand. */
  List<Neighbours.Spot> spots(TextFrame frame) {
    return words.stream()
        .flatMap(word -> word.box().stream())
        .map(box -> baseline.spot(frame.upright(box)))
        .toList();
  }

  /** The lines of a block with fonts that are no larger than their distance bears. */
  static List<PlacedLine> fitted(List<PlacedLine> lines) {
    List<PlacedLine> fitted = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PlacedLine line = lines.get(i);
      double size = line.baseline().fontSize();
      for (int j = Math.max(0, i - 1); j < Math.min(lines.size(), i + 2); j++) {
        double distance = Math.abs(lines.get(j).baseline().foot() - line.baseline().foot());
        if (distance > SAME_LINE * line.baseline().fontSize()) {
          size = Math.min(size, LARGEST * distance);
        }
      }
      fitted.add(new PlacedLine(line.words(), line.baseline().withFontSize(size)));
    }
    return fitted;
  }
}
