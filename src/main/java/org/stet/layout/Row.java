package org.stet.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stet.page.Box;
import org.stet.page.Line;
import org.stet.page.Word;

/**
 * A printed line as layout sees it.
 *
 * @param line as it was read
 * @param box upright, in pixels
 * @param size height of its capitals, in pixels
 * @param base where its letters stand, in pixels from the top
 */
record Row(Line line, Box box, double size, double base) {

  /** Empty for lines without boxes: text that was never on a page. */
  static Optional<Row> of(Line line, Upright upright) {
    List<Double> sizes = new ArrayList<>();
    List<Double> bases = new ArrayList<>();
    Optional<Box> around = Optional.empty();
    for (Word word : line.words()) {
      if (word.box().isPresent()) {
        Box box = upright.of(word.box().get());
        around = Optional.of(around.map(box::union).orElse(box));
        String text = word.text();
        if (isWordLike(text)) {
          double size = TypeSize.ofWord(text, box.height());
          double base = box.bottom() - TypeSize.hanging(text) * size;
          sizes.addAll(Collections.nCopies(text.length(), size));
          bases.addAll(Collections.nCopies(text.length(), base));
        }
      }
    }
    if (around.isEmpty()) {
      return Optional.empty();
    }
    Box box = around.get();
    double size = sizes.isEmpty() ? box.height() * 0.8 : TypeSize.median(sizes);
    double base = bases.isEmpty() ? box.bottom() : TypeSize.median(bases);
    return Optional.of(new Row(line, box, size, base));
  }

  String text() {
    return line.text();
  }

  /** Letters, all of them capitals. */
  boolean isCapitals() {
    String text = text();
    return text.chars().filter(Character::isLetter).count() >= 3
        && text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static boolean isWordLike(String text) {
    return text.chars().anyMatch(Character::isLetterOrDigit);
  }
}
