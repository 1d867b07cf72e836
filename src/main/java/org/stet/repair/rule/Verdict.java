package org.stet.repair.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.stet.page.Alternative;
import org.stet.repair.RuleContext;

/**
 * How sure it is that the winner of a vote is better than the first reading.
 *
 * @param context whose lexicon and document know words
 * @param ballot all readings
 * @param winner the one that further looks agree on
 */
record Verdict(RuleContext context, Ballot ballot, Alternative winner) {

  private static final double RIGHT = 0.93;
  private static final double LIKELY = 0.6;
  private static final double NO = 0;

  /** By so much the looks must be surer than the first reading where words do not tell. */
  private static final double SURER = 0.2;

  /** And no less sure than this, where words do tell. */
  private static final double LESS_SURE = -0.3;

  private static final Pattern ABBREVIATION = Pattern.compile("\\b(?:\\p{Lu}\\.){2,}");
  private static final Pattern DIGIT = Pattern.compile("\\d");

  /** The probability; 0 where nothing should be said. */
  double sure() {
    String before = ballot.first().text();
    String after = winner.text();
    double surer = winner.confidence().value() - ballot.first().confidence().value();
    List<String> cores = cores(before);
    if (Token.of(before).stream().anyMatch(token -> Known.isProtected(context, token))) {
      return NO;
    }
    if (DIGIT.matcher(before + after).find()) {
      return surer > SURER ? LIKELY : NO;
    }
    if (cores.equals(cores(after))) {
      boolean fewer = after.length() <= before.length();
      return surer < 0 ? NO : fewer && surer > SURER ? RIGHT : LIKELY;
    }
    boolean shortened = ABBREVIATION.matcher(winner.text()).find();
    boolean knew = knows(before) && !(shortened && !ABBREVIATION.matcher(before).find());
    boolean knows = knows(after);
    if (knows && !knew) {
      return surer > LESS_SURE ? RIGHT : LIKELY;
    }
    return knew == knows && surer > (knew ? SURER : 0) ? LIKELY : NO;
  }

  private static List<String> cores(String text) {
    return Token.of(text).stream().map(token -> token.core().text()).toList();
  }

  /** Every word is in the lexicon, or stands elsewhere in the document, too. */
  private boolean knows(String text) {
    return Token.of(text).stream()
        .allMatch(
            token ->
                token.isMark()
                    || ABBREVIATION.matcher(token.text()).find()
                    || Known.isWord(context.lexicon(), token.core().text())
                    || context.document().count(token.core().text()) > 1);
  }
}
