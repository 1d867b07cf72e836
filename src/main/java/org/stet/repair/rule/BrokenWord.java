package org.stet.repair.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.lexicon.Lexicon;
import org.stet.repair.RuleContext;

/**
 * What a word broken at a hyphen is when it is whole.
 *
 * @param text with its hyphen, or without
 * @param sure the probability that this is right
 * @param reason for a person
 */
record BrokenWord(String text, double sure, String reason) {

  /** What French ties to the word before with a hyphen. */
  private static final Set<String> TIED =
      Set.of(
          "il",
          "elle",
          "ils",
          "elles",
          "je",
          "nous",
          "vous",
          "l\u00e0",
          "m\u00eame",
          "m\u00eames",
          "\u00eatre",
          "dessus",
          "dessous");

  private static final String DOUBLE = "=";

  private static final Pattern LETTERS = Pattern.compile("[\\p{L}'\u2019-]*\\p{L}{2}");

  /** A word broken at a line end. Even the less likely of two readings beats a broken word. */
  static Optional<BrokenWord> of(RuleContext context, String left, String sign, String right) {
    if (left.contains("--") || right.startsWith("-") || isEquation(left, sign, right)) {
      return Optional.empty();
    }
    String joined = left + right;
    String compound = left + "-" + right;
    if (Character.isDigit(right.charAt(0)) || Character.isDigit(left.charAt(left.length() - 1))) {
      return Optional.of(new BrokenWord(compound, 0.9, "A number keeps its hyphen."));
    }
    int asWord = context.document().count(joined);
    int asCompound = context.document().count(compound);
    if (asWord != asCompound) {
      return Optional.of(
          asWord > asCompound
              ? new BrokenWord(joined, 0.97, "The document writes it as one word elsewhere.")
              : new BrokenWord(compound, 0.97, "The document writes it with a hyphen elsewhere."));
    }
    boolean stray = sign.equals(DOUBLE) && areWords(context.lexicon(), left, right);
    return Optional.of(byLexicon(context.lexicon(), left, sign, right))
        .filter(word -> !stray || Known.isWord(context.lexicon(), left + right));
  }

  private static BrokenWord byLexicon(Lexicon lexicon, String left, String sign, String right) {
    String joined = left + right;
    String compound = left + "-" + right;
    boolean capital = Character.isUpperCase(right.charAt(0));
    boolean capitals = joined.equals(joined.toUpperCase(Locale.ROOT));
    if (Known.isWord(lexicon, joined) && (!capital || capitals)) {
      return new BrokenWord(joined, 0.98, "Without the hyphen it is a word.");
    }
    boolean listed =
        lexicon.user().compound(joined.replace("-", "").toLowerCase(Locale.ROOT)).isPresent();
    if (lexicon.knows(compound) || listed) {
      return new BrokenWord(compound, 0.97, "It is a compound with a hyphen.");
    }
    if (capital && !capitals) {
      return new BrokenWord(compound, 0.93, "A capital after the hyphen: a compound.");
    }
    if (TIED.contains(right)) {
      return new BrokenWord(compound, 0.9, "French writes such words with a hyphen.");
    }
    boolean parts = areWords(lexicon, left, right);
    boolean name = Character.isUpperCase(left.charAt(0)) && !capitals;
    return parts && !name && sign.equals("-")
        ? new BrokenWord(compound, 0.9, "Both parts are words, together they are none.")
        : new BrokenWord(joined, 0.9, "It was broken at the line end.");
  }

  private static boolean areWords(Lexicon lexicon, String left, String right) {
    return Known.standsAlone(lexicon, left) && Known.standsAlone(lexicon, right);
  }

  /** The hyphen of black letter is double and often read as this sign; between signs it is one. */
  private static boolean isEquation(String left, String sign, String right) {
    return sign.equals(DOUBLE)
        && !(LETTERS.matcher(left).matches() && LETTERS.matcher(right).matches());
  }

  /** A hyphen and a blank inside a line: the line was once broken there. */
  static Optional<BrokenWord> inLine(RuleContext context, String left, String sign, String right) {
    if (isEquation(left, sign, right)) {
      return Optional.empty();
    }
    Lexicon lexicon = context.lexicon();
    String joined = left + right;
    boolean torn =
        Character.isLowerCase(right.charAt(0))
            && !areWords(lexicon, left, right)
            && Known.isUsual(lexicon, joined);
    return torn
        ? Optional.of(new BrokenWord(joined, 0.96, "It was broken at a line end once."))
        : Optional.empty();
  }
}
