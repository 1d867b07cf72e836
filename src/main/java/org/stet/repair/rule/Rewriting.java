package org.stet.repair.rule;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.stet.ledger.Correction;
import org.stet.repair.RepairRule;
import org.stet.repair.RuleContext;

/**
 * Writes tokens anew, each by itself: for rules about signs.
 *
 * @param plain what a token ought to be; itself where nothing is wrong with it
 * @param sure how sure that is, given the token as it was read
 * @param reason for people
 */
record Rewriting(UnaryOperator<String> plain, ToDoubleFunction<String> sure, String reason) {

  /** What the rule proposes. */
  List<Correction> propose(RepairRule rule, RuleContext context) {
    return Token.of(context).stream()
        .filter(token -> !plain.apply(token.text()).equals(token.text()))
        .map(token -> propose(rule, context, token))
        .toList();
  }

  private Correction propose(RepairRule rule, RuleContext context, Token token) {
    return context.propose(
        rule,
        token.start(),
        token.end(),
        plain.apply(token.text()),
        sure.applyAsDouble(token.text()),
        reason,
        Map.of());
  }
}
