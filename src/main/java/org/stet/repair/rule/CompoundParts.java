package org.stet.repair.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stet.lexicon.Lexicon;
import org.stet.repair.RuleContext;

/** Finds compounds that stand in no list by parts that often make some. */
final class CompoundParts {

  /** Second parts that follow almost any noun or name. */
  private static final Set<String> SECOND =
      Set.of(
          "based",
          "owned",
          "led",
          "backed",
          "born",
          "held",
          "run",
          "related",
          "controlled",
          "sponsored",
          "funded",
          "financed",
          "driven",
          "oriented",
          "affected",
          "stricken",
          "ridden",
          "sized",
          "shaped",
          "style",
          "friendly",
          "resistant",
          "dependent",
          "dominated",
          "producing",
          "exporting",
          "importing",
          "consuming",
          "speaking",
          "educated",
          "trained",
          "appointed",
          "elected",
          "denominated",
          "weighted",
          "adjusted",
          "linked",
          "occupied",
          "wracked",
          "term",
          "enhancing",
          "winning",
          "focused",
          "hungry",
          "sensitive",
          "intensive",
          "powered",
          "making",
          "sharing",
          "nominated",
          "inspired",
          "imposed",
          "induced",
          "filled",
          "laden",
          "covered");

  private static final Set<String> NUMBERS =
      Set.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve", "twenty", "thirty", "forty", "fifty", "sixty", "first", "second", "third",
          "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "half", "single",
          "double");

  /** Beside these a blank was lost, not a hyphen. */
  private static final Set<String> SMALL =
      Set.of(
          "the", "and", "that", "this", "been", "from", "was", "were", "had", "has", "have", "his",
          "her", "she", "they", "their", "for", "with", "which", "but", "are", "who", "him", "did",
          "not", "you", "when", "there", "then", "said", "made");

  private static final Set<String> PREFIXES =
      Set.of("non", "anti", "pre", "post", "co", "ex", "mid", "pro", "semi", "mini", "multi", "re");

  private static final Set<String> COUPLINGS = Set.of("for", "to", "by", "in", "and", "of", "the");

  private static final Set<String> PARTICIPLES =
      Set.of("held", "owned", "made", "run", "sold", "born", "built", "known", "led", "driven");

  private CompoundParts() {}

  static Optional<LostHyphen> find(RuleContext context, String word) {
    if (!word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT))) {
      return capitalsBefore(word);
    }
    Optional<LostHyphen> best = Optional.empty();
    double bestScore = 0;
    for (int i = 2; i <= word.length() - 3; i++) {
      String left = word.substring(0, i);
      String right = word.substring(i);
      double sure = sure(context, left, right);
      double usual = sure == 0 ? 0 : usual(context.lexicon(), left, right);
      if (sure > 0 && sure + usual > bestScore) {
        bestScore = sure + usual;
        best =
            Optional.of(
                new LostHyphen(left + "-" + right, sure, "Parts that often make a compound."));
      }
    }
    return best.or(() -> threeParts(context.lexicon(), word))
        .filter(b -> !Known.hasUsualNeighbour(context.lexicon(), word));
  }

  /** {@code USbased}. */
  private static Optional<LostHyphen> capitalsBefore(String word) {
    int i = 0;
    while (i < word.length() && Character.isUpperCase(word.charAt(i))) {
      i++;
    }
    return i >= 2 && SECOND.contains(word.substring(i))
        ? Optional.of(
            new LostHyphen(
                word.substring(0, i) + "-" + word.substring(i),
                0.95,
                "Parts that often make a compound."))
        : Optional.empty();
  }

  private static double sure(RuleContext context, String left, String right) {
    Lexicon lexicon = context.lexicon();
    boolean lower = Character.isLowerCase(left.charAt(0));
    if ((left.length() < 3 && !PREFIXES.contains(left))
        || !(lexicon.knows(left) || PREFIXES.contains(left))
        || !lexicon.knows(right)) {
      return 0;
    }
    if (SECOND.contains(right) && Known.isUsual(lexicon, left)) {
      return 0.95;
    }
    if (!lower) {
      return 0;
    }
    boolean numbered = NUMBERS.contains(left) && Known.isCommon(lexicon, right);
    boolean adverb =
        left.endsWith("ly")
            && left.length() > 4
            && (PARTICIPLES.contains(right) || right.matches("[a-z]{2,}(?:ed|ing)"));
    if (numbered || (adverb && Known.isUsual(lexicon, left)) || isSelf(lexicon, left, right)) {
      return 0.93;
    }
    boolean usual =
        (PREFIXES.contains(left) || Known.isUsual(lexicon, left)) && Known.isUsual(lexicon, right);
    boolean prefix = PREFIXES.contains(left) && right.length() > 3;
    boolean small = SMALL.contains(left) || SMALL.contains(right);
    return usual && !small && (prefix || (left.length() > 2 && right.length() > 2))
        ? general(context)
        : 0;
  }

  /** How usual the rarer part is, as a tie-break far below the steps of certainty. */
  private static double usual(Lexicon lexicon, String left, String right) {
    return Math.min(lexicon.logFrequency(left), lexicon.logFrequency(right)) / 10_000;
  }

  private static boolean isSelf(Lexicon lexicon, String left, String right) {
    return left.equals("self") && right.length() > 3 && Known.isUsual(lexicon, right);
  }

  /** Any two common words: only where the document is seen to have lost its hyphens. */
  private static double general(RuleContext context) {
    return context.document().lostItsHyphens() ? 0.92 : 0.6;
  }

  /** {@code twoforone}, {@code peertopeer}, {@code worsethanexpected}. */
  private static Optional<LostHyphen> threeParts(Lexicon lexicon, String word) {
    for (int i = 3; i <= word.length() - 5; i++) {
      for (int j = i + 2; j <= word.length() - 3 && j <= i + 4; j++) {
        String left = word.substring(0, i);
        String middle = word.substring(i, j);
        String right = word.substring(j);
        boolean coupled =
            (COUPLINGS.contains(middle) && (NUMBERS.contains(left) || left.equals(right)))
                || (middle.equals("than") && right.equals("expected"));
        if (coupled && Known.isCommon(lexicon, left) && Known.isCommon(lexicon, right)) {
          String text = left + "-" + middle + "-" + right;
          return Optional.of(new LostHyphen(text, 0.95, "Parts that often make a compound."));
        }
      }
    }
    return Optional.empty();
  }
}
