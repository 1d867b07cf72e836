package org.stet.ocr.tesseract;

import java.util.List;
import org.stet.page.Box;
import org.stet.page.Line;
import org.stet.page.Role;
import org.stet.page.Word;

/**
 * What Tesseract takes for one block.
 *
 * @param role photo, table, caption, or body where it tells nothing special
 * @param box on the scan
 * @param lines top to bottom; none in a photo
 */
record Block(Role role, Box box, List<Line> lines) {

  /** Mean confidence of what is text for sure; and fewest letters and digits. */
  private static final double SURE = 0.65;

  private static final int FEWEST = 4;

  Block {
    lines = List.copyOf(lines);
  }

  static List<Word> words(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block -> block.lines().stream())
        .flatMap(line -> line.words().stream())
        .toList();
  }

  /** The same where they are text for sure; none where they may be dirt or an ornament. */
  static List<Block> sure(List<Block> blocks) {
    List<Word> words = words(blocks);
    double mean = words.stream().mapToDouble(word -> word.confidence().value()).average().orElse(0);
    long letters =
        words.stream()
            .flatMapToInt(word -> word.text().codePoints())
            .filter(Character::isLetterOrDigit)
            .count();
    return mean >= SURE && letters >= FEWEST ? blocks : List.of();
  }
}
