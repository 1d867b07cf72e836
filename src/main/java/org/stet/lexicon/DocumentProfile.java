package org.stet.lexicon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.page.Document;

/**
 * What a document says of itself: its own words, and how damaged it is.
 *
 * @param counts how often each form stands in it, punctuation at the ends left off
 * @param wordCount running words
 * @param unknownShare share of running words (letters only, three or more) that the lexicon does
 *     not know, 0..1
 * @param losses what it is seen to have lost
 */
public record DocumentProfile(
    Map<String, Integer> counts, int wordCount, double unknownShare, Losses losses) {

  public static final DocumentProfile EMPTY = new DocumentProfile(Map.of(), 0, 0, Losses.NONE);

  public DocumentProfile {
    counts = Map.copyOf(counts);
  }

  /** Reads the document once. */
  public static DocumentProfile of(Document document, Lexicon lexicon) {
    Map<String, Integer> counts = new HashMap<>();
    Torn torn = new Torn(lexicon);
    document
        .pages()
        .flatMap(page -> page.words())
        .map(word -> trim(word.text()))
        .filter(form -> !form.isEmpty())
        .forEach(form -> torn.count(form, counts));
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return new DocumentProfile(
        counts, all, unknownShare(counts, lexicon), Losses.of(counts, torn.seen, lexicon));
  }

  private static double unknownShare(Map<String, Integer> counts, Lexicon lexicon) {
    int letters = 0;
    int unknown = 0;
    for (Map.Entry<String, Integer> form : counts.entrySet()) {
      if (form.getKey().length() >= 3 && form.getKey().chars().allMatch(Character::isLetter)) {
        letters += form.getValue();
        unknown += lexicon.knows(form.getKey()) ? 0 : form.getValue();
      }
    }
    return letters == 0 ? 0 : (double) unknown / letters;
  }

  /** True when compounds stand without their hyphens too often to be slips of the author. */
  public boolean lostItsHyphens() {
    return losses.ofHyphens(unknownShare);
  }

  /** True when the text went through a portal that tears words at ligatures or drops these. */
  public boolean wasExported() {
    return losses.byExport();
  }

  /** False where the reading is so bad that blanks were lost as often as hyphens. */
  public boolean isFairlyRead() {
    return unknownShare < Losses.MOST_UNKNOWN;
  }

  /** True when its small words are another language's than English. */
  public boolean isInAnotherLanguage() {
    return SmallWords.tellAnother(counts);
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

  /** Counts words; those torn at a ligature as the word that they were. */
  private static final class Torn {
    private static final int MOST_PIECES = 3;

    private final Lexicon lexicon;
    private final Deque<String> before = new ArrayDeque<>();
    private int seen;

    Torn(Lexicon lexicon) {
      this.lexicon = lexicon;
    }

    void count(String form, Map<String, Integer> counts) {
      counts.merge(form, 1, Integer::sum);
      if (!before.isEmpty() && Losses.hasGap(lexicon, before.peek(), form)) {
        seen++;
      }
      String joined = form;
      List<String> pieces = new ArrayList<>(List.of(form));
      for (String piece : before) {
        boolean torn = Losses.isTorn(lexicon, piece, joined);
        joined = piece + joined;
        pieces.add(piece);
        if (torn) {
          seen++;
          // One of them stays: that a word was torn is damage, but not the same as misread letters.
          pieces.stream()
              .sorted(Comparator.comparingInt((String p) -> -p.length()))
              .skip(1)
              .forEach(p -> counts.computeIfPresent(p, (k, n) -> n == 1 ? null : n - 1));
          counts.merge(joined, 1, Integer::sum);
          before.clear();
          break;
        }
      }
      before.push(form);
      if (before.size() == MOST_PIECES) {
        before.removeLast();
      }
    }
  }
}
