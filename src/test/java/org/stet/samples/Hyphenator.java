package org.stet.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where a compositor may break an English word: after its own hyphen, or between two consonants
 * that stand between vowels ({@code har-bor}), or before a consonant that starts a syllable.
 */
final class Hyphenator {
  private static final String VOWELS = "aeiouyAEIOUY";
  private static final Set<String> KEPT =
      Set.of(
          "ch", "ck", "gh", "ph", "sh", "th", "wh", "qu", "bl", "br", "cl", "cr", "dr", "fl", "fr",
          "gl", "gr", "pl", "pr", "tr", "st", "sp", "sc", "nd", "ng", "nt", "rd", "rt", "rn");
  private static final int LEFT = 3;
  private static final int RIGHT = 3;

  private Hyphenator() {}

  /** The first parts, longest first, each as printed at the line end, with its hyphen. */
  static List<String> heads(String word) {
    List<String> heads = new ArrayList<>();
    int own = word.indexOf('-');
    if (own > 0) {
      // A compound is broken at its own hyphens only.
      for (int i = word.lastIndexOf('-'); i > 0; i = word.lastIndexOf('-', i - 1)) {
        if (i < word.length() - 1) {
          heads.add(word.substring(0, i + 1));
        }
      }
      return heads;
    }
    for (int i = word.length() - RIGHT; i >= LEFT; i--) {
      if (breaks(word, i)) {
        heads.add(word.substring(0, i) + "-");
      }
    }
    return heads;
  }

  private static boolean breaks(String word, int i) {
    if (!letters(word, 0, Math.min(word.length(), i + RIGHT))
        || Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    boolean vowelBefore = hasVowel(word.substring(0, i));
    boolean vowelAfter = hasVowel(word.substring(i, Math.min(word.length(), i + 3)));
    char left = word.charAt(i - 1);
    char right = word.charAt(i);
    if (!vowelBefore || !vowelAfter || vowel(right) || KEPT.contains("" + left + right)) {
      return false;
    }
    return !vowel(left)
        ? vowel(word.charAt(i - 2)) && vowel(word.charAt(i + 1))
        : vowel(word.charAt(i + 1)) && !tail(word, i);
  }

  /** A silent ending ({@code voted}, {@code large}) is no syllable of its own. */
  private static boolean tail(String word, int i) {
    String rest = word.substring(i).replaceAll("\\W+$", "");
    return rest.length() <= 3 && rest.matches("\\w(e|es|ed)");
  }

  private static boolean letters(String word, int from, int to) {
    return word.substring(from, to).chars().allMatch(Character::isLetter);
  }

  private static boolean hasVowel(String part) {
    return part.chars().anyMatch(c -> vowel((char) c));
  }

  private static boolean vowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }
}
