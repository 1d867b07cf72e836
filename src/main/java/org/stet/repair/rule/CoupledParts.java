package org.stet.repair.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.lexicon.Lexicon;
import org.stet.repair.RuleContext;

/**
 * Words coupled by small ones, of whose hyphens some were lost or all: {@code three-and-ahalf},
 * {@code easytoread}. Only in documents that have lost others.
 */
final class CoupledParts {
  private static final double SURE = 0.93;
  private static final String REASON = "Words coupled by a small one.";
  private static final int SHORTEST = 3;

  /** A shorter one beside a small word is most often a name: {@code Hen-in}, {@code on-net}. */
  private static final int SHORTEST_BESIDE = 4;

  private static final Set<String> COUPLINGS =
      Set.of("and", "of", "the", "in", "to", "by", "for", "on", "a");

  private CoupledParts() {}

  static Optional<LostHyphen> find(RuleContext context, String word) {
    if (!CompoundParts.lostSome(context)) {
      return Optional.empty();
    }
    Optional<String> whole =
        word.indexOf('-') > 0
            ? someLost(context.lexicon(), word)
            : allLost(context.lexicon(), word).filter(text -> !isMisprint(context, word));
    return whole.map(text -> new LostHyphen(text, SURE, REASON));
  }

  private static boolean isMisprint(RuleContext context, String word) {
    return Known.hasUsualNeighbour(context.lexicon(), word);
  }

  /** A part between hyphens that is no word, but ends or begins with a small one. */
  private static Optional<String> someLost(Lexicon lexicon, String word) {
    List<String> parts = new ArrayList<>(Arrays.asList(word.split("-", -1)));
    boolean changed = false;
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      if (part.length() > SHORTEST && !lexicon.knows(part)) {
        Optional<String> split =
            i + 1 < parts.size() ? smallAtEnd(lexicon, part) : Optional.<String>empty();
        String whole = split.or(() -> smallAtStart(lexicon, part)).orElse(part);
        changed |= !whole.equals(part) && (split.isPresent() || i > 0);
        parts.set(i, split.isPresent() || i > 0 ? whole : part);
      }
    }
    return changed ? Optional.of(String.join("-", parts)) : Optional.empty();
  }

  private static Optional<String> smallAtEnd(Lexicon lexicon, String part) {
    return COUPLINGS.stream()
        .filter(part::endsWith)
        .map(small -> part.substring(0, part.length() - small.length()))
        .filter(rest -> rest.length() >= SHORTEST_BESIDE && Known.isUsual(lexicon, rest))
        .map(rest -> rest + "-" + part.substring(rest.length()))
        .findFirst();
  }

  private static Optional<String> smallAtStart(Lexicon lexicon, String part) {
    return COUPLINGS.stream()
        .filter(part::startsWith)
        .filter(small -> part.length() - small.length() >= SHORTEST_BESIDE)
        .filter(small -> Known.isUsual(lexicon, part.substring(small.length())))
        .map(small -> small + "-" + part.substring(small.length()))
        .findFirst();
  }

  /** Two words met on every page, and a small one between. */
  private static Optional<String> allLost(Lexicon lexicon, String word) {
    boolean name = Character.isUpperCase(word.charAt(0));
    for (int i = SHORTEST; !name && i <= word.length() - SHORTEST; i++) {
      for (int j = i + 2; j <= Math.min(i + 3, word.length() - SHORTEST); j++) {
        String left = word.substring(0, i);
        String middle = word.substring(i, j);
        String right = word.substring(j);
        if (COUPLINGS.contains(middle) && isPart(lexicon, left) && isPart(lexicon, right)) {
          return Optional.of(left + "-" + middle + "-" + right);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isPart(Lexicon lexicon, String word) {
    return Known.isCommon(lexicon, word) && !UsualPair.isSmall(word);
  }
}
