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

  private static final Pattern AGE =
      Pattern.compile("(\\p{N}+|[a-z]+)-?(year|month|week|day)(old|olds|long)");
  private static final Pattern MEASURE =
      Pattern.compile(
          "(\\p{N}+)(year|month|week|day|hour|minute|mile|foot|page|point|nation|member|seat|story|"
              + "storey|man|room|acre|inch|pound|ton|run|game|yard|percent)");

  static Optional<LostHyphen> find(RuleContext context, String word) {
    List<Function<String, Optional<LostHyphen>>> ways =
        List.of(
            w -> byAge(context.lexicon(), w),
            w -> byDocument(context, w),
            w -> byList(context.lexicon(), w),
            w -> byCapitals(w),
            w -> CompoundParts.find(context, w));
    List<LostHyphen> found = ways.stream().flatMap(way -> way.apply(word).stream()).toList();
    return found.stream()
        .filter(way -> way.sure() >= SURE)
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  /** {@code 35yearold}, {@code 10mile}. */
  private static Optional<LostHyphen> byAge(Lexicon lexicon, String word) {
    Matcher age = AGE.matcher(word);
    if (age.matches() && (Character.isDigit(word.charAt(0)) || lexicon.knows(age.group(1)))) {
      String text = age.group(1) + "-" + age.group(2) + "-" + age.group(3);
      return Optional.of(new LostHyphen(text, 0.98, "An age or a length of time."));
    }
    Matcher measure = MEASURE.matcher(word);
    return measure.matches()
        ? Optional.of(new LostHyphen(measure.group(1) + "-" + measure.group(2), 0.95, "A measure."))
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
    // A capitalised unknown word is more often a name than a compound at the start of a sentence.
    double sure = Character.isUpperCase(word.charAt(0)) ? 0.7 : 0.95;
    return lexicon
        .user()
        .compound(lower)
        .map(compound -> new LostHyphen(withCase(word, compound), sure, "A listed compound."));
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
