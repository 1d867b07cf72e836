package org.stet.ocr.again;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.page.Box;
import org.stet.page.Line;
import org.stet.page.Word;

/** Chooses the lines that are worth a second look: the worst first, as many as a page may cost. */
final class LowLines {

  /** Below it, as the mean of a line's signs, a line is looked at again. */
  private static final double LINE = 0.85;

  /** Below it a word is, with its line. */
  private static final double WORD = 0.6;

  private static final int FEW = 10;
  private static final int FEWEST_SIGNS = 4;

  /** Of all that was read on a page no more than this is read again, by its area. */
  private static final double SHARE = 0.1;

  /** Where more of the lines are low, the page or the model is bad: other looks do no better. */
  private static final double MOST = 2 / 3.0;

  private LowLines() {}

  /**
   * A line and where it stands on the prepared image.
   *
   * @param confidence mean of its signs
   */
  record Low(Line line, Box box, double confidence) {}

  /**
   * The lines to look at, the worst first.
   *
   * @param lines all of a page with their boxes on the prepared image
   */
  static List<Low> of(List<Low> lines) {
    if (isBadAllOver(lines)) {
      return List.of();
    }
    long budget = (long) (SHARE * lines.stream().mapToLong(low -> low.box().area()).sum());
    List<Low> chosen = new ArrayList<>();
    for (Low low :
        lines.stream()
            .filter(LowLines::isLow)
            .sorted(
                Comparator.comparingDouble(Low::confidence)
                    .thenComparing(l -> l.line().words().get(0).id()))
            .toList()) {
      budget -= low.box().area();
      if (budget < 0) {
        break;
      }
      chosen.add(low);
    }
    return chosen;
  }

  /** Few lines are cheap. */
  static boolean isBadAllOver(List<Low> lines) {
    long bad = lines.stream().filter(low -> low.confidence() < LINE).count();
    return bad > Math.max(FEW, MOST * lines.size());
  }

  private static boolean isLow(Low low) {
    int signs = low.line().words().stream().mapToInt(word -> word.text().length()).sum();
    return signs >= FEWEST_SIGNS
        && (low.confidence() < LINE
            || low.line().words().stream()
                .anyMatch(word -> word.text().length() > 1 && word.confidence().value() < WORD));
  }

  /** Mean over the signs of all words. */
  static double confidence(List<Word> words) {
    int signs = words.stream().mapToInt(word -> word.text().length()).sum();
    return words.stream().mapToDouble(w -> w.confidence().value() * w.text().length()).sum()
        / Math.max(1, signs);
  }
}
