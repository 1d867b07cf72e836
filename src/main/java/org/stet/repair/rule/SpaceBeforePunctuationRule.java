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

/** A blank before a comma or a full stop. */
@AutoService(RepairRule.class)
public final class SpaceBeforePunctuationRule implements RepairRule {

  private static final Set<String> MARKS =
      Set.of(",", ".", ";", ":", "!", "?", ",\u201d", ".\u201d", ",\"", ".\"");

  @Override
  public String id() {
    return "space-before-punctuation";
  }

  @Override
  public Phase phase() {
    return Phase.CHARACTERS;
  }

  @Override
  public String description() {
    return "Takes away the blank before a comma, full stop, colon or semicolon.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.untouched("Wait . . . and see ... he said: go"),
        Example.untouched("rose .5 per cent, then , .7"),
        new Example("the man , who came , saw ; he left .", "the man, who came, saw; he left."));
  }

  @Override
  public List<Correction> propose(RuleContext context) {
    String text = context.passage().text();
    List<Token> tokens = Token.of(context);
    List<Correction> found = new ArrayList<>();
    for (int i = 1; i < tokens.size(); i++) {
      Token word = tokens.get(i - 1);
      Token mark = tokens.get(i);
      if (MARKS.contains(mark.text())
          && word.besides(mark, text)
          && word.core().isLower()
          && !word.closes()
          && followsWell(tokens, i)) {
        found.add(
            context.propose(
                this,
                word.start(),
                mark.end(),
                word.text() + mark.text(),
                0.95,
                "No blank stands before this mark.",
                Map.of()));
      }
    }
    return found;
  }

  /** Not the dots of an omission, nor what may be a number. */
  private static boolean followsWell(List<Token> tokens, int at) {
    return at + 1 == tokens.size()
        || Character.isLetter(tokens.get(at + 1).text().charAt(0))
        || "\"\u201c\u2018(".indexOf(tokens.get(at + 1).text().charAt(0)) >= 0;
  }
}
