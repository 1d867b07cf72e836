package org.stet.repair.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.lexicon.Lexicon;
import org.stet.repair.RuleContext;

/** Words that no dictionary has, but that are no misreadings by their looks. */
final class OddOnPurpose {
  /** {@code 'n'}; {@code mid-'90s}; letters that western type lacks. */
  private static final Pattern ODD =
      Pattern.compile(
          "['\u2018\u2019]n['\u2019]|.*['\u2018\u2019]\\d0s\\W*"
              + "|.*[\u0100-\u017e\u1ea0-\u1ef9].*");

  private static final Pattern SMALL_BEFORE_NAME =
      Pattern.compile("\\P{L}*[ie](\\p{Lu}\\p{Ll}{2,}).*");

  private static final Pattern ACRONYM = Pattern.compile("\\P{L}*\\p{Lu}{2,5}\\P{L}*");
  private static final Pattern SHORTENED = Pattern.compile("\\P{L}*\\p{Ll}{2,5}\\.[,;:)]?");
  private static final Pattern GOES_ON = Pattern.compile("\\s+[\\p{Ll}\\p{N}$].*", Pattern.DOTALL);

  /** Share of unknown words below which a text was read well. */
  private static final double WELL_READ = 0.04;

  private OddOnPurpose() {}

  /**
   * True for such a word, and in a text read well for short words in capitals and shortened ones.
   *
   * @param before what stands in the text
   * @param end offset behind it
   */
  static boolean is(RuleContext context, String before, int end) {
    if (ODD.matcher(before).matches() || isFirm(context.lexicon(), before)) {
      return true;
    }
    String text = context.passage().text();
    boolean acronym = ACRONYM.matcher(before).matches() && isMostlySmall(text);
    boolean shortened =
        SHORTENED.matcher(before).matches() && GOES_ON.matcher(text.substring(end)).matches();
    return context.document().unknownShare() < WELL_READ && (acronym || shortened);
  }

  /** {@code iPhone, eBay}. */
  private static boolean isFirm(Lexicon lexicon, String before) {
    Matcher firm = SMALL_BEFORE_NAME.matcher(before);
    return firm.matches() && lexicon.knows(firm.group(1));
  }

  private static boolean isMostlySmall(String text) {
    long small = text.chars().filter(Character::isLowerCase).count();
    return small > text.chars().filter(Character::isUpperCase).count() * 2;
  }
}
