package org.stet.lexicon;

import java.util.Locale;
import java.util.Optional;

/** The words of a language. */
public interface Lexicon {

  /** True when the word, in this or lower case, is in the dictionary or among the user's words. */
  boolean knows(String word);

  /**
   * How common a word is.
   *
   * @return natural logarithm of its share of running text, below 0; very low for unknown words
   */
  double logFrequency(String word);

  /** True when a person has forbidden to change this word. */
  default boolean isProtected(String word) {
    return user().protectedWords().contains(word) || user().names().contains(word);
  }

  /** The hyphenated form of a listed compound that lost its hyphens. */
  default Optional<String> compound(String joinedInLowerCase) {
    return user().compound(joinedInLowerCase);
  }

  /** What people added, and what they told the rules. */
  default UserWords user() {
    return UserWords.NONE;
  }

  /** A lexicon of just these words, for tests. */
  static Lexicon of(java.util.Set<String> words) {
    return new Lexicon() {
      @Override
      public boolean knows(String word) {
        return words.contains(word) || words.contains(word.toLowerCase(Locale.ROOT));
      }

      @Override
      public double logFrequency(String word) {
        return knows(word) ? -9 : -20;
      }
    };
  }
}
