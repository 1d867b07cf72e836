package org.stet.repair.rule;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.ledger.Correction;
import org.stet.ledger.Phase;
import org.stet.repair.Example;
import org.stet.repair.RepairRule;
import org.stet.repair.RuleContext;

/** A word that stands at the end of a line and again at the start of the next. */
@AutoService(RepairRule.class)
public final class DoubledWordRule implements RepairRule {

  /** Words that never stand twice in a row in good prose. */
  private static final Set<String> NEVER_TWICE =
      Set.of(
          "the", "a", "an", "of", "and", "for", "with", "at", "from", "as", "was", "were", "are",
          "be", "his", "its", "their", "my", "our", "by", "or", "but", "they", "we", "which");

  @Override
  public String id() {
    return "doubled-word";
  }

  @Override
  public Phase phase() {
    return Phase.FINAL;
  }

  @Override
  public String description() {
    return "Removes a small word that was read twice at a line break.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.untouched("he had had enough of that that day"),
        Example.untouched("he knew that\nthat was it, and had\nhad it"),
        new Example("he went to the\nthe house", "he went to the\nhouse"));
  }

  @Override
  public List<Correction> propose(RuleContext context) {
    String text = context.passage().text();
    List<Token> tokens = Token.of(context);
    List<Correction> found = new ArrayList<>();
    for (int i = 1; i < tokens.size(); i++) {
      Token first = tokens.get(i - 1);
      Token second = tokens.get(i);
      if (first.text().equals(second.text()) && NEVER_TWICE.contains(first.text())) {
        boolean atLineBreak = text.charAt(second.start() - 1) == '\n';
        found.add(
            context.propose(
                this,
                second.start(),
                second.end(),
                "",
                atLineBreak ? 0.95 : 0.6,
                "The same word stands before it.",
                Map.of()));
      }
    }
    return found;
  }
}
