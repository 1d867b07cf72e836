package org.stet.lexicon;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a document is seen to have lost as a whole.
 *
 * @param hyphenated how many different forms have a hyphen inside
 * @param lostHyphens how many different unknown forms would be a compound with one
 * @param tornLigatures how many words are torn at a ligature ({@code conf lict}) or have a gap in
 *     its place ({@code signi cance})
 */
public record Losses(int hyphenated, int lostHyphens, int tornLigatures) {
  public static final Losses NONE = new Losses(0, 0, 0);

  private static final int FEWEST_HYPHENS = 1;
  private static final int SHORTEST = 6;

  /** Above, the reading is bad altogether, and blanks were lost as often as hyphens. */
  static final double MOST_UNKNOWN = 0.08;

  private static final double SHARE_LOST = 0.2;

  /** A natural logarithm of share; words above it are met in every paper. */
  private static final double USUAL = -13;

  private static final List<String> LIGATURES = List.of("fi", "fl", "ff", "ffi", "ffl");

  /** Counts the forms of a document. */
  static Losses of(Map<String, Integer> counts, int tornLigatures, Lexicon lexicon) {
    Stream<String> unknown =
        counts.keySet().stream().filter(form -> form.length() >= SHORTEST && !lexicon.knows(form));
    return new Losses(
        (int) counts.keySet().stream().filter(form -> form.indexOf('-') > 0).count(),
        (int) unknown.filter(form -> isCompound(form, lexicon)).count(),
        tornLigatures);
  }

  private static boolean isCompound(String form, Lexicon lexicon) {
    if (lexicon.compound(form).isPresent() || MadeCompounds.find(lexicon, form).isPresent()) {
      return true;
    }
    for (int i = 2; i <= form.length() - 2; i++) {
      if (lexicon.knows(form.substring(0, i) + "-" + form.substring(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * True when compounds stand without their hyphens too often to be slips of the author.
   *
   * @param unknownShare share of running words that no dictionary knows
   */
  public boolean ofHyphens(double unknownShare) {
    return unknownShare < MOST_UNKNOWN
        && lostHyphens >= FEWEST_HYPHENS
        && lostHyphens >= SHARE_LOST * (hyphenated + lostHyphens);
  }

  /** True when the text went through a portal that tears words at ligatures or drops these. */
  public boolean byExport() {
    return tornLigatures > 0;
  }

  /** True when two neighbours are a word that was torn at a ligature. */
  static boolean isTorn(Lexicon lexicon, String left, String right) {
    boolean seam = left.endsWith("f") && !right.isEmpty() && "fil".indexOf(right.charAt(0)) >= 0;
    return seam && !(lexicon.knows(left) && lexicon.knows(right)) && lexicon.knows(left + right);
  }

  /** True when two neighbours, no words, are a usual word that lost its ligature. */
  static boolean hasGap(Lexicon lexicon, String left, String right) {
    return left.length() > 2
        && right.length() > 2
        && !lexicon.knows(left)
        && !lexicon.knows(right)
        && !lexicon.knows(left + right)
        && LIGATURES.stream()
            .anyMatch(ligature -> lexicon.logFrequency(left + ligature + right) >= USUAL);
  }
}
