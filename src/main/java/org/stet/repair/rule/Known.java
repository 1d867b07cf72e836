package org.stet.repair.rule;

import java.util.Locale;
import java.util.Set;
import org.stet.lexicon.Lexicon;
import org.stet.repair.RuleContext;

/** What rules ask about words, each time the same way. */
final class Known {

  /** A natural logarithm of share; words above it are met on every page. */
  static final double COMMON = -11.5;

  /** Words above it are met in every paper. */
  static final double USUAL = -13;

  private static final Set<String> SHORT =
      Set.of(
          "a", "i", "o", "am", "an", "as", "at", "be", "by", "do", "go", "he", "if", "in", "is",
          "it", "me", "my", "no", "of", "oh", "on", "or", "so", "to", "up", "us", "we", "ye", "mr",
          "dr", "st", "ex", "ox", "ad", "de", "la", "le", "el", "al", "et", "en", "un", "vs", "pm",
          "tv");

  private Known() {}

  /** True when the word can stand alone: not a letter or two that happen to be in a dictionary. */
  static boolean standsAlone(Lexicon lexicon, String word) {
    return word.length() <= 2 ? SHORT.contains(word.toLowerCase(Locale.ROOT)) : lexicon.knows(word);
  }

  /** True for a word, a compound of words, or a possessive of one. */
  static boolean isWord(Lexicon lexicon, String word) {
    String bare = word.replaceFirst("['\u2019]s?$", "");
    if (bare.isEmpty()) {
      return false;
    }
    if (lexicon.knows(word) || lexicon.knows(bare)) {
      return true;
    }
    if (bare.indexOf('-') <= 0 || bare.endsWith("-")) {
      return false;
    }
    for (String part : bare.split("-", -1)) {
      if (part.isEmpty() || !lexicon.knows(part)) {
        return false;
      }
    }
    return true;
  }

  static boolean isCommon(Lexicon lexicon, String word) {
    return lexicon.logFrequency(word) >= COMMON;
  }

  static boolean isUsual(Lexicon lexicon, String word) {
    return lexicon.logFrequency(word) >= USUAL;
  }

  /** True when no rule may touch it. */
  static boolean isProtected(RuleContext context, Token token) {
    return context.lexicon().isProtected(token.text())
        || context.lexicon().isProtected(token.core().text());
  }

  /** True when one slip away there is a usual word: then it is a misprint of that one. */
  static boolean hasUsualNeighbour(Lexicon lexicon, String word) {
    for (int i = 0; i <= word.length(); i++) {
      String head = word.substring(0, i);
      String tail = word.substring(i);
      if (!tail.isEmpty() && isUsual(lexicon, head + tail.substring(1))) {
        return true;
      }
      if (tail.length() > 1
          && isUsual(lexicon, head + tail.charAt(1) + tail.charAt(0) + tail.substring(2))) {
        return true;
      }
      for (char letter = 'a'; letter <= 'z'; letter++) {
        if (isUsual(lexicon, head + letter + tail)
            || (!tail.isEmpty() && isUsual(lexicon, head + letter + tail.substring(1)))) {
          return true;
        }
      }
    }
    return false;
  }
}
