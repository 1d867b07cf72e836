package org.stet.output.pdf;

import java.util.ArrayList;
import java.util.List;
import org.stet.ledger.PlacedWord;

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

  /**
   * Fonts that differ by less than this share are one: a line may have no letters that reach up.
   */
  private static final double SAME_SIZE = 0.2;

  PlacedLine {
    words = List.copyOf(words);
  }

  /** The lines of a block with its usual font, which is no larger than their distance bears. */
  static List<PlacedLine> fitted(List<PlacedLine> lines) {
    double[] sizes =
        lines.stream().mapToDouble(line -> line.baseline().fontSize()).sorted().toArray();
    List<PlacedLine> fitted = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PlacedLine line = lines.get(i);
      double usual = sizes[sizes.length / 2];
      double own = line.baseline().fontSize();
      double size = Math.abs(own - usual) <= SAME_SIZE * usual ? usual : own;
      for (int j = Math.max(0, i - 1); j < Math.min(lines.size(), i + 2); j++) {
        double distance = Math.abs(lines.get(j).baseline().foot() - line.baseline().foot());
        if (distance > SAME_LINE * own) {
          size = Math.min(size, LARGEST * distance);
        }
      }
      fitted.add(new PlacedLine(line.words(), line.baseline().withFontSize(size)));
    }
    return fitted;
  }
}
