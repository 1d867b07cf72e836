package org.stet.repair.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.stet.lexicon.DocumentProfile;
import org.stet.page.Alternative;
import org.stet.page.Glyph;
import org.stet.page.Word;

/**
 * What the OCR engine itself says of another reading of a word: whether its second thoughts spell
 * it, and how sure it was of the first. Says nothing of texts that no engine read.
 */
final class OcrWitness {
  private static final double SURE = 0.93;
  private static final double UNSURE = 0.6;

  /** ln of how many times likelier a reading is that the engine thought of, too. */
  private static final double THOUGHT_OF = 1.4;

  private static final double SURE_OF_ANOTHER = -0.9;
  private static final double UNSURE_OF_ANOTHER = 0.4;

  private OcrWitness() {}

  /**
   * What it says.
   *
   * @param weight in ln odds; above 0 it speaks for the other reading
   * @param words for a person
   */
  record Testimony(double weight, String words) {
    static final Testimony NONE = new Testimony(0, "");

    /** The probability with this in mind. */
    double applyTo(double confidence) {
      double odds = Math.exp(weight) * confidence / Math.max(1e-9, 1 - confidence);
      return weight == 0 ? confidence : odds / (1 + odds);
    }

    /** The evidence with this added. */
    Map<String, String> addTo(Map<String, String> evidence) {
      if (words.isEmpty()) {
        return evidence;
      }
      Map<String, String> all = new java.util.HashMap<>(evidence);
      all.put("ocr", words);
      return all;
    }
  }

  /** Hears the engine on a reading of these words. */
  static Testimony on(List<Word> words, String after) {
    if (words.size() != 1 || words.get(0).glyphs().isEmpty()) {
      return Testimony.NONE;
    }
    Word word = words.get(0);
    String target = DocumentProfile.trim(after).toLowerCase(Locale.ROOT);
    if (!target.isEmpty() && spells(inner(word), 0, target, 0, false)) {
      return new Testimony(THOUGHT_OF, "its alternatives spell it");
    }
    double confidence = word.confidence().value();
    if (confidence >= SURE) {
      return new Testimony(SURE_OF_ANOTHER, "it was sure of \u201c" + word.text() + "\u201d");
    }
    return confidence < UNSURE
        ? new Testimony(UNSURE_OF_ANOTHER, "it was not sure of \u201c" + word.text() + "\u201d")
        : Testimony.NONE;
  }

  /** The glyphs without the punctuation at both ends. */
  private static List<Glyph> inner(Word word) {
    List<Glyph> glyphs = word.glyphs();
    int from = 0;
    int to = glyphs.size();
    while (from < to && mark(glyphs.get(from))) {
      from++;
    }
    while (to > from && mark(glyphs.get(to - 1))) {
      to--;
    }
    return glyphs.subList(from, to);
  }

  private static boolean mark(Glyph glyph) {
    return glyph.text().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean spells(List<Glyph> glyphs, int i, String target, int at, boolean other) {
    if (i == glyphs.size()) {
      return other && at == target.length();
    }
    Glyph glyph = glyphs.get(i);
    boolean same = starts(target, at, glyph.text());
    if (same && spells(glyphs, i + 1, target, at + glyph.text().length(), other)) {
      return true;
    }
    Stream<String> thoughts = glyph.alternatives().stream().map(Alternative::text);
    return thoughts.anyMatch(
        text ->
            starts(target, at, text) && spells(glyphs, i + 1, target, at + text.length(), true));
  }

  private static boolean starts(String target, int at, String text) {
    return !text.isEmpty() && target.startsWith(text.toLowerCase(Locale.ROOT), at);
  }
}
