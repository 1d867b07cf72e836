package org.stet.repair;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.stet.ledger.Correction;
import org.stet.ledger.Phase;
import org.stet.lexicon.SmallWords;

/**
 * A rule that knows English, in a document of several languages: it is asked only about passages
 * that read as English.
 */
record InEnglish(RepairRule rule) implements RepairRule {

  private static final double LEAST_SHARE = 0.12;

  @Override
  public String id() {
    return rule.id();
  }

  @Override
  public Phase phase() {
    return rule.phase();
  }

  @Override
  public String description() {
    return rule.description();
  }

  @Override
  public List<Example> examples() {
    return rule.examples();
  }

  @Override
  public List<Correction> propose(RuleContext context) {
    return isEnglish(context.passage().text()) ? rule.propose(context) : List.of();
  }

  private static boolean isEnglish(String text) {
    List<String> words =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
            .filter(word -> !word.isEmpty())
            .toList();
    long function = words.stream().filter(SmallWords::isEnglish).count();
    return function > LEAST_SHARE * words.size();
  }
}
