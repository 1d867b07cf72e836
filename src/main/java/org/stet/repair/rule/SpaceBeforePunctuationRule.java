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

  /** So many in a paragraph are no slip of the author. */
  private static final int HABIT = 2;

  /** A document with so many unknown words was read badly. */
  private static final double DAMAGED = 0.03;

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
        Example.untouched("One slip of an author in a clean text , no more, stays."),
        new Example("the man , who came , saw ; he left .", "the man, who came, saw; he left."));
  }

  @Override
  public List<Correction> propose(RuleContext context) {
    String text = context.passage().text();
    List<Token> tokens = Token.of(context);
    List<Integer> marks = new ArrayList<>();
    for (int i = 1; i < tokens.size(); i++) {
      if (tooFar(tokens, i, text)) {
        marks.add(i);
      }
    }
    boolean habit = marks.size() >= HABIT || context.document().unknownShare() >= DAMAGED;
    return marks.stream()
        .map(i -> make(context, tokens.get(i - 1), tokens.get(i), habit ? 0.95 : 0.85))
        .toList();
  }

  private Correction make(RuleContext context, Token word, Token mark, double sure) {
    return context.propose(
        this,
        word.start(),
        mark.end(),
        word.text() + mark.text(),
        sure,
        "No blank stands before this mark.",
        Map.of());
  }

  private static boolean tooFar(List<Token> tokens, int i, String text) {
    Token word = tokens.get(i - 1);
    Token mark = tokens.get(i);
    return MARKS.contains(mark.text())
        && word.besides(mark, text)
        && word.core().isLower()
        && !word.closes()
        && followsWell(tokens, i);
  }

  /** Not the dots of an omission, nor what may be a number. */
  private static boolean followsWell(List<Token> tokens, int at) {
    return at + 1 == tokens.size()
        || Character.isLetter(tokens.get(at + 1).text().charAt(0))
        || "\"\u201c\u2018(".indexOf(tokens.get(at + 1).text().charAt(0)) >= 0;
  }
}
