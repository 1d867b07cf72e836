package org.stet.lexicon;

import java.util.Locale;

/**
 * The person's own words and no others: for languages whose words we do not have. What it does not
 * know may be a word all the same.
 *
 * @param user from {@code dictionaries/}
 */
public record UserLexicon(UserWords user) implements Lexicon {

  private static final double LOG_SHARE_OF_KNOWN = -13;
  private static final double LOG_SHARE_OF_UNKNOWN = -25;

  @Override
  public boolean knows(String word) {
    return isListed(word) || isListed(word.toLowerCase(Locale.ROOT));
  }

  @Override
  public double logFrequency(String word) {
    return knows(word) ? LOG_SHARE_OF_KNOWN : LOG_SHARE_OF_UNKNOWN;
  }

  private boolean isListed(String word) {
    return user.words().contains(word) || user.names().contains(word);
  }
}
