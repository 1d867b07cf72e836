package org.stet.ocr.again;

import java.util.ArrayList;
import java.util.List;
import org.stet.page.Line;

/** How sure the reader was of lines, and which lines are enough to tell. */
final class Sureness {

  private static final int SAMPLE = 24;

  /** Shorter lines tell little. */
  private static final int FEWEST_SIGNS = 20;

  private Sureness() {}

  /** Mean over the signs of all words; 0 without any. */
  static double of(List<Line> lines) {
    return LowLines.confidence(lines.stream().flatMap(line -> line.words().stream()).toList());
  }

  /** Lines of a page, as far apart as can be, neither the best nor the worst. */
  static List<Line> sample(List<Line> lines) {
    List<Line> candidates =
        lines.stream()
            .filter(line -> line.box().isPresent() && signs(line) >= FEWEST_SIGNS)
            .toList();
    int count = Math.min(SAMPLE, candidates.size());
    List<Line> sample = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sample.add(candidates.get((int) ((i + 0.5) * candidates.size() / count)));
    }
    return sample;
  }

  static int signs(Line line) {
    return line.words().stream().mapToInt(word -> word.text().length()).sum();
  }
}
