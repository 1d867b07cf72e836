package org.stet.repair.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stet.lexicon.Lexicon;
import org.stet.repair.RuleContext;

/** Compounds of any two usual words, where the document is seen to have lost its hyphens. */
final class UsualPair {
  static final String REASON = "Parts that often make a compound.";

  /** Two usual words in a document whose compounds stand without hyphens. */
  private static final double LOST = 0.92;

  /** Two long ones in a document that a portal damaged elsewhere. */
  private static final double EXPORTED = 0.91;

  private static final double GUESSED = 0.6;
  private static final int LONG_PART = 4;
  private static final int LONG_WORD = 10;
  private static final int SHORT_COMPOUND = 7;

  /** The one prefix that goes before any word, most often with a hyphen. */
  private static final String NOT = "non";

  /** Beside these a blank was lost, not a hyphen. */
  private static final Set<String> SMALL =
      Set.of(
          "the", "and", "that", "this", "been", "from", "was", "were", "had", "has", "have", "his",
          "her", "she", "they", "their", "for", "with", "which", "but", "are", "who", "him", "did",
          "not", "you", "when", "there", "then", "said", "made", "such", "these", "those", "into",
          "upon", "than", "them", "what", "our", "your", "its", "will", "would", "where");

  private static final Set<String> PREFIXES =
      Set.of("non", "anti", "pre", "post", "co", "ex", "mid", "pro", "semi", "mini", "multi", "re");

  /** Ends of words that are words, too: they make no compound. */
  private static final Set<String> ENDINGS =
      Set.of(
          "able", "all", "ended", "less", "let", "lets", "kin", "fully", "sing", "led", "ling",
          "ship", "hood", "ness", "age", "ages", "ant", "ate", "ally", "ion", "ions", "king",
          "ring", "ding", "lagging", "man", "men", "nation", "ration", "action");

  private UsualPair() {}

  /** True for small words: beside these a blank was lost, not a hyphen. */
  static boolean isSmall(String word) {
    return SMALL.contains(word);
  }

  /** The two usual words that are met most often; none where these are two words run together. */
  static Optional<LostHyphen> find(RuleContext context, String word) {
    Optional<LostHyphen> best = Optional.empty();
    double bestScore = -1;
    for (int i = 2; isLower(word) && i <= word.length() - 2; i++) {
      String left = word.substring(0, i);
      String right = word.substring(i);
      boolean pair = isPair(context.lexicon(), left, right);
      double sure = pair ? sure(context, left, right) : 0;
      double score = Math.max(sure, GUESSED) + usual(context.lexicon(), left, right);
      if ((pair || areTwoWords(context.lexicon(), left, right)) && score > bestScore) {
        bestScore = score;
        best = Optional.of(new LostHyphen(left + "-" + right, sure, REASON));
      }
    }
    return best.filter(compound -> compound.sure() > 0);
  }

  /** {@code weekin}: one of them so small that a blank was lost, not a hyphen. */
  private static boolean areTwoWords(Lexicon lexicon, String left, String right) {
    return Known.standsAlone(lexicon, left)
        && Known.standsAlone(lexicon, right)
        && Known.isCommon(lexicon, left)
        && Known.isCommon(lexicon, right);
  }

  private static boolean isPair(Lexicon lexicon, String left, String right) {
    boolean prefix = PREFIXES.contains(left);
    return right.length() > 2
        && (prefix ? right.length() > 3 : left.length() > 2 && Known.isUsual(lexicon, left))
        && (left.equals(NOT) ? lexicon.knows(right) : Known.isUsual(lexicon, right))
        && !left.equals(right)
        && !SMALL.contains(left)
        && !SMALL.contains(right)
        && !ENDINGS.contains(right);
  }

  private static double sure(RuleContext context, String left, String right) {
    if (context.document().lostItsHyphens()) {
      return LOST;
    }
    boolean both =
        left.length() >= LONG_PART
            && right.length() >= LONG_PART
            && left.length() + right.length() >= LONG_WORD
            && !PREFIXES.contains(left);
    boolean common =
        left.length() + right.length() >= SHORT_COMPOUND
            && Known.isCommon(context.lexicon(), left)
            && Known.isCommon(context.lexicon(), right);
    boolean others = context.document().losses().lostHyphens() > 0;
    return (both || common || others || left.equals(NOT)) && isExport(context) ? EXPORTED : GUESSED;
  }

  /** True where the text went through a portal and is read well enough to judge. */
  static boolean isExport(RuleContext context) {
    return context.document().wasExported() && context.document().isFairlyRead();
  }

  /** How usual the rarer part is, as a tie-break far below the steps of certainty. */
  private static double usual(Lexicon lexicon, String left, String right) {
    return Math.min(lexicon.logFrequency(left), lexicon.logFrequency(right)) / 10_000;
  }

  private static boolean isLower(String word) {
    return word.equals(word.toLowerCase(Locale.ROOT));
  }
}
