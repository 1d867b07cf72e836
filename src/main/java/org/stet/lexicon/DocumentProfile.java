package org.stet.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.stet.page.Document;

/**
 * What a document says of itself: its own words, and how damaged it is.
 *
 * @param counts how often each form stands in it, punctuation at the ends left off
 * @param wordCount running words
 * @param unknownShare share of running words (letters only, three or more) that the lexicon does
 *     not know, 0..1
 * @param hyphenated how many different forms have a hyphen inside
 * @param lostHyphens how many different unknown forms would be a compound with one
 */
public record DocumentProfile(
    Map<String, Integer> counts,
    int wordCount,
    double unknownShare,
    int hyphenated,
    int lostHyphens) {

  public static final DocumentProfile EMPTY = new DocumentProfile(Map.of(), 0, 0, 0, 0);

  private static final int FEWEST_LOST = 1;

  /** Above, the reading is bad altogether, and blanks were lost as often as hyphens. */
  private static final double MOST_UNKNOWN = 0.08;

  private static final double SHARE_LOST = 0.2;

  public DocumentProfile {
    counts = Map.copyOf(counts);
  }

  /** Reads the document once. */
  public static DocumentProfile of(Document document, Lexicon lexicon) {
    Map<String, Integer> counts = new HashMap<>();
    document
        .pages()
        .flatMap(page -> page.words())
        .map(word -> trim(word.text()))
        .filter(form -> !form.isEmpty())
        .forEach(form -> counts.merge(form, 1, Integer::sum));
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    int letters = 0;
    int unknown = 0;
    for (Map.Entry<String, Integer> form : counts.entrySet()) {
      if (form.getKey().length() >= 3 && form.getKey().chars().allMatch(Character::isLetter)) {
        letters += form.getValue();
        unknown += lexicon.knows(form.getKey()) ? 0 : form.getValue();
      }
    }
    double share = letters == 0 ? 0 : (double) unknown / letters;
    return new DocumentProfile(
        counts, all, share, hyphenated(counts), lostHyphens(counts, lexicon));
  }

  private static int hyphenated(Map<String, Integer> counts) {
    return (int) counts.keySet().stream().filter(form -> form.indexOf('-') > 0).count();
  }

  private static int lostHyphens(Map<String, Integer> counts, Lexicon lexicon) {
    return (int)
        counts.keySet().stream()
            .filter(form -> form.length() > 5 && !lexicon.knows(form))
            .filter(form -> isCompound(form, lexicon))
            .count();
  }

  private static boolean isCompound(String form, Lexicon lexicon) {
    if (lexicon.user().compound(form).isPresent()) {
      return true;
    }
    for (int i = 2; i <= form.length() - 2; i++) {
      if (lexicon.knows(form.substring(0, i) + "-" + form.substring(i))) {
        return true;
      }
    }
    return false;
  }

  /** True when compounds stand without their hyphens too often to be slips of the author. */
  public boolean lostItsHyphens() {
    return unknownShare < MOST_UNKNOWN
        && lostHyphens >= FEWEST_LOST
        && lostHyphens >= SHARE_LOST * (hyphenated + lostHyphens);
  }

  /** How often the form stands in the document. */
  public int count(String form) {
    return counts.getOrDefault(form, 0);
  }

  /** The word without the punctuation at its ends. */
  public static String trim(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(start, end);
  }
}
