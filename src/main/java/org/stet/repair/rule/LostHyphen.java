package org.stet.repair.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.lexicon.Lexicon;
import org.stet.repair.RuleContext;

/**
 * A compound that an unknown word may have been. The ways to find one stand in order: the first
 * that is sure of an answer gives it.
 *
 * @param text with its hyphens
 * @param sure the probability that this is right
 * @param reason for a person
 */
record LostHyphen(String text, double sure, String reason) {

  private static final double SURE = 0.9;

  /** With these many write one word, whatever a list says: {@code multimember}. */
  private static final Pattern PREFIX = Pattern.compile("(?:anti|mini|multi|non|post|pre|semi)-.*");

  private static final double DOUBTED = 0.7;

  static Optional<LostHyphen> find(RuleContext context, String word) {
    List<Function<String, Optional<LostHyphen>>> ways =
        List.of(
            w -> byDocument(context, w),
            w -> byList(context.lexicon(), w).map(way -> doubted(context, way)),
            w -> byCapitals(w),
            w -> CoupledParts.find(context, w),
            w -> CompoundParts.find(context, w));
    List<LostHyphen> found = ways.stream().flatMap(way -> way.apply(word).stream()).toList();
    return found.stream()
        .filter(way -> way.sure() >= SURE)
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  /**
   * The first word of a sentence, where the document has lost hyphens elsewhere: its capital is no
   * sign of a name.
   */
  static Optional<LostHyphen> findAtStart(RuleContext context, String word) {
    boolean isName = context.document().count(word) > 1;
    return isName || !CompoundParts.lostSome(context)
        ? Optional.empty()
        : List.<Function<String, Optional<LostHyphen>>>of(
                w -> byList(context.lexicon(), w), w -> CompoundParts.made(context.lexicon(), w))
            .stream()
            .flatMap(way -> way.apply(lowered(word)).stream())
            .findFirst()
            .map(way -> new LostHyphen(withCase(word, way.text()), way.sure(), way.reason()));
  }

  private static String lowered(String word) {
    return Character.toLowerCase(word.charAt(0)) + word.substring(1);
  }

  /**
   * A word that is good without its hyphen, too, but that the document, which lost others, writes
   * with one elsewhere.
   */
  static Optional<LostHyphen> ofGoodWord(RuleContext context, String word) {
    return context.document().lostItsHyphens() && !Known.isCommon(context.lexicon(), word)
        ? byDocument(context, word)
        : Optional.empty();
  }

  /** The document has the hyphen elsewhere. */
  private static Optional<LostHyphen> byDocument(RuleContext context, String word) {
    for (int i = 2; i <= word.length() - 2; i++) {
      String compound = word.substring(0, i) + "-" + word.substring(i);
      boolean known = context.document().count(compound) > context.document().count(word);
      if (known) {
        return Optional.of(
            new LostHyphen(compound, 0.96, "The document has the hyphen elsewhere."));
      }
    }
    return Optional.empty();
  }

  /** The dictionary has only the compound. */
  private static Optional<LostHyphen> byList(Lexicon lexicon, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (!word.substring(1).equals(lower.substring(1))) {
      return Optional.empty();
    }
    for (int i = 2; i <= word.length() - 2; i++) {
      String left = lower.substring(0, i);
      String right = lower.substring(i);
      if (lexicon.knows(left) && lexicon.knows(right) && lexicon.knows(left + "-" + right)) {
        return Optional.of(
            new LostHyphen(withCase(word, left + "-" + right), 0.97, "A dictionary compound."));
      }
    }
    return lexicon
        .compound(lower)
        .map(
            compound ->
                new LostHyphen(
                    withCase(word, compound), listed(word, compound), "A listed compound."));
  }

  /** Where other hyphens stand, a prefix without one is how the paper writes. */
  private static LostHyphen doubted(RuleContext context, LostHyphen way) {
    return PREFIX.matcher(way.text()).matches() && !CompoundParts.lostSome(context)
        ? new LostHyphen(way.text(), Math.min(DOUBTED, way.sure()), way.reason())
        : way;
  }

  /** A capitalised unknown word is more often a name than a compound of two parts. */
  private static double listed(String word, String compound) {
    boolean three = compound.indexOf('-') != compound.lastIndexOf('-');
    return Character.isUpperCase(word.charAt(0)) && !three ? 0.7 : 0.95;
  }

  private static String withCase(String word, String compound) {
    return word.charAt(0) + compound.substring(1);
  }

  /** {@code AsiaPacific}: two capitals, and the compound is listed. */
  private static Optional<LostHyphen> byCapitals(String word) {
    Matcher two = Places.TWO.matcher(word);
    return two.matches() && Places.isPlace(two.group(1)) && Places.isPlace(two.group(2))
        ? Optional.of(
            new LostHyphen(two.group(1) + "-" + two.group(2), 0.95, "Two places or peoples."))
        : Optional.empty();
  }
}
