package org.stet.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * How written tokens become the words that the language model counts; the same when counting and
 * when repairing.
 */
public final class WordForms {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "dr", "st", "hon", "rev", "messrs", "no", "nos", "esq", "capt", "col", "gen",
          "lieut", "prof", "jr", "sr", "vol", "co", "maj", "sergt", "gov", "sen", "wm", "jas",
          "geo", "chas", "thos", "jno", "viz", "inst", "ult", "prox", "per", "p.m", "a.m", "i.e",
          "e.g");

  /** What has only characters below it is NFC. */
  private static final char COMBINING = '\u0300';

  private WordForms() {}

  /**
   * Lower case, NFC, straight apostrophes, no punctuation at either end; empty where no letter or
   * digit is left. Whatever holds a digit folds to {@link LanguageModel#NUMBER_WORD}.
   */
  public static String fold(CharSequence token) {
    int from = 0;
    int to = token.length();
    while (from < to && !Character.isLetterOrDigit(token.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(token.charAt(to - 1))) {
      to--;
    }
    StringBuilder folded = new StringBuilder(to - from);
    boolean composed = true;
    for (int i = from; i < to; i++) {
      char c = token.charAt(i);
      if (Character.isDigit(c)) {
        return LanguageModel.NUMBER_WORD;
      }
      composed &= c < COMBINING || c == '\u2019' || c == '\u2018';
      folded.append(c == '\u2019' || c == '\u2018' || c == '`' ? '\'' : c);
    }
    String lower = folded.toString().toLowerCase(Locale.ROOT);
    return composed ? lower : Normalizer.normalize(lower, Normalizer.Form.NFC);
  }

  /**
   * Whether a sentence ends between these tokens: a full stop that is no abbreviation's, and a
   * capital after it.
   */
  public static boolean sentenceEnds(CharSequence token, CharSequence next) {
    int end = token.length();
    while (end > 0 && "\"'\u201d\u2019)]".indexOf(token.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == 0 || ".!?".indexOf(token.charAt(end - 1)) < 0) {
      return false;
    }
    if (token.charAt(end - 1) != '.') {
      return true;
    }
    String word = fold(token);
    return startsUpper(next) && word.length() > 1 && !ABBREVIATIONS.contains(word);
  }

  private static boolean startsUpper(CharSequence token) {
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return Character.isUpperCase(c);
      }
    }
    return false;
  }

  /** Whether the character separates words of a compound: hyphens and dashes of every length. */
  public static boolean isDash(char c) {
    return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u00ad' || c == '\u00ac';
  }
}
