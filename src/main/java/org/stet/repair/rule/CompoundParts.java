package org.stet.repair.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.MadeCompounds;
import org.stet.repair.RuleContext;

/**
 * Compounds that stand in no list: of parts that are seldom written together otherwise, and of any
 * two usual words where the document is seen to have lost its hyphens.
 */
final class CompoundParts {
  private static final double PEOPLES = 0.93;

  /** What may follow a people's or a place's name, besides participles. */
  private static final Set<String> OF_PEOPLES =
      Set.of(
          "made",
          "language",
          "bound",
          "built",
          "wide",
          "speaking",
          "only",
          "type",
          "like",
          "born",
          "style",
          "era",
          "area",
          "grown",
          "run",
          "held");

  private CompoundParts() {}

  static Optional<LostHyphen> find(RuleContext context, String word) {
    Optional<LostHyphen> made = made(context.lexicon(), word);
    if (made.isPresent() && Character.isDigit(word.charAt(0))) {
      return made;
    }
    return made.or(() -> ofPeoples(context, word))
        .or(() -> UsualPair.find(context, word))
        .filter(found -> !Known.hasUsualNeighbour(context.lexicon(), word));
  }

  /** Those that nobody writes without a hyphen. */
  static Optional<LostHyphen> made(Lexicon lexicon, String word) {
    return MadeCompounds.find(lexicon, word)
        .map(compound -> new LostHyphen(compound.text(), compound.sure(), compound.reason()));
  }

  /** True where the document is seen to have lost hyphens, or at least went through a portal. */
  static boolean lostSome(RuleContext context) {
    return context.document().lostItsHyphens() || UsualPair.isExport(context);
  }

  /** {@code Chinesemade}: a people or a place, and what is said of it; in an export, any name. */
  private static Optional<LostHyphen> ofPeoples(RuleContext context, String word) {
    Lexicon lexicon = context.lexicon();
    for (int i = 3; i <= word.length() - 3; i++) {
      String left = word.substring(0, i);
      String right = word.substring(i);
      boolean describes = OF_PEOPLES.contains(right) || right.matches("[a-z]{3,}ed");
      boolean named = Places.isPlace(left) || lostSome(context) && isName(lexicon, left);
      if (named && describes && Known.isUsual(lexicon, right)) {
        return Optional.of(new LostHyphen(left + "-" + right, PEOPLES, UsualPair.REASON));
      }
    }
    return Optional.empty();
  }

  /** A word that is never written small. */
  private static boolean isName(Lexicon lexicon, String word) {
    return Character.isUpperCase(word.charAt(0))
        && lexicon.knows(word)
        && !lexicon.knows(word.toLowerCase(Locale.ROOT));
  }
}
