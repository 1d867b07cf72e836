package org.stet.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts what an element says into words. */
final class Texts {

  private static final Pattern WORD = Pattern.compile("[^\\s\\u00a0\\u2007\\u202f]+");

  private Texts() {}

  /**
   * The words of a text, each with its share of the area.
   *
   * @param tag the element that says them
   */
  static List<OcrWord> words(
      Optional<Tag> tag, String text, Optional<Area> area, Optional<Double> confidence) {
    List<OcrWord> words = new ArrayList<>();
    double length = text.length();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      double from = word.start() / length;
      double to = word.end() / length;
      boolean isAll = word.end() - word.start() == text.length();
      Optional<Area> share = isAll ? area : area.map(a -> a.slice(from, to));
      words.add(new OcrWord(tag, word.group(), share, confidence));
    }
    return words;
  }
}
