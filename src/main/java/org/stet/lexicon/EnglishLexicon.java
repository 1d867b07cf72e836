package org.stet.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * English words with their frequencies, American and British, and the user's own. Loads in about a
 * tenth of a second.
 */
public final class EnglishLexicon implements Lexicon {

  private static final int UNKNOWN = -1;

  /** A word of the user's files counts as a fairly rare one. */
  private static final int LEVEL_OF_USER_WORDS = 6;

  /**
   * The most common level ("the") is about 5% of running text; each level below it half as much.
   */
  private static final int TOP_LEVEL = 22;

  private static final double LOG_SHARE_OF_TOP = -3;
  private static final double LOG_SHARE_OF_UNKNOWN = -25;
  private static final int CACHE_SIZE = 200_000;

  private final List<FrequencyDictionary> dictionaries;
  private final UserWords user;
  private final ListedCompounds compounds = ListedCompounds.load();
  private final ConcurrentHashMap<String, Integer> levels = new ConcurrentHashMap<>();

  public EnglishLexicon(UserWords user) {
    this.user = user;
    this.dictionaries =
        List.of(
            FrequencyDictionary.ofResource(
                "/org/languagetool/resource/en/hunspell/en_US.dict", '+'),
            FrequencyDictionary.ofResource(
                "/org/languagetool/resource/en/hunspell/en_GB.dict", '_'));
  }

  /** With the word files that the jar carries. */
  public static EnglishLexicon standard() {
    return new EnglishLexicon(UserDictionaries.packed());
  }

  @Override
  public boolean knows(String word) {
    return level(word) != UNKNOWN;
  }

  @Override
  public double logFrequency(String word) {
    int level = level(word);
    return level == UNKNOWN
        ? LOG_SHARE_OF_UNKNOWN
        : LOG_SHARE_OF_TOP - Math.log(2) * (TOP_LEVEL - level);
  }

  @Override
  public UserWords user() {
    return user;
  }

  @Override
  public Optional<String> compound(String joinedInLowerCase) {
    return user.compound(joinedInLowerCase).or(() -> compounds.find(joinedInLowerCase));
  }

  private int level(String word) {
    Integer known = levels.get(word);
    if (known != null) {
      return known;
    }
    String straight = word.replace('\u2019', '\'');
    String lower = straight.toLowerCase(Locale.ROOT);
    int level = exact(straight);
    if (!lower.equals(straight)) {
      level = Math.max(level, exact(lower));
    }
    if (levels.size() < CACHE_SIZE) {
      levels.put(word, level);
    }
    return level;
  }

  private int exact(String word) {
    int level =
        user.words().contains(word) || user.names().contains(word) ? LEVEL_OF_USER_WORDS : UNKNOWN;
    for (FrequencyDictionary dictionary : dictionaries) {
      level = Math.max(level, dictionary.level(word).orElse(UNKNOWN));
    }
    return level;
  }
}
