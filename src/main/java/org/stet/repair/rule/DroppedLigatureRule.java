package org.stet.repair.rule;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.ledger.Correction;
import org.stet.ledger.Phase;
import org.stet.repair.Example;
import org.stet.repair.RepairRule;
import org.stet.repair.RuleContext;

/**
 * A ligature that the font could not name left a gap or a box: {@code traf c}, {@code con dence}.
 */
@AutoService(RepairRule.class)
public final class DroppedLigatureRule implements RepairRule {

  private static final double SURE = 0.92;
  private static final double SURE_OF_BOX = 0.95;
  private static final String BOX = "\uFFFD";

  @Override
  public String id() {
    return "dropped-ligature";
  }

  @Override
  public Phase phase() {
    return Phase.WORDS;
  }

  @Override
  public String description() {
    return "Puts back a ligature of which only a gap or a replacement sign is left.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.untouched("vitamin C, plan B and the con man danced"),
        Example.untouched("the nance and the cation of a bush res"),
        Example.untouched("a box \uFFFD and \uFFFDG alone"),
        new Example(
            "of signi cance: short- and long-term plans, far- and near",
            "of significance: short- and long-term plans, far- and near"),
        new Example("the traf c moved", "the traffic moved"),
        new Example("after the reclassi cation", "after the reclassification"),
        new Example("with con dence in of ce", "with confidence in office"),
        new Example(
            "con ict of ef fect: an o er of a signi cant sum",
            "conflict of ef fect: an offer of a significant sum"),
        new Example(
            "of signi cance: an anti-in ammatory, US- agged butter y",
            "of significance: an anti-inflammatory, US-flagged butterfly"),
        new Example(
            "of signi cance: the re nance, after reclassi cation, of a bush re",
            "of significance: the refinance, after reclassification, of a bushfire"),
        new Example("a di\uFFFDcult time", "a difficult time"));
  }

  @Override
  public List<Correction> propose(RuleContext context) {
    String text = context.passage().text();
    List<Token> tokens = Token.of(context);
    List<Correction> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.text().contains(BOX)) {
        box(context, token).ifPresent(found::add);
      } else if (i + 1 < tokens.size() && token.besides(tokens.get(i + 1), text)) {
        Optional<Correction> gap = gap(context, tokens, i);
        gap.ifPresent(found::add);
        i += gap.isPresent() ? 1 : 0;
      }
    }
    return found;
  }

  private Optional<Correction> gap(RuleContext context, List<Token> tokens, int at) {
    return LigatureGap.of(context, tokens, at)
        .flatMap(LigatureGap::word)
        .map(word -> make(context, word.start(), word.end(), word.text(), SURE));
  }

  private Optional<Correction> box(RuleContext context, Token token) {
    int at = token.text().indexOf(BOX);
    Token head = new Token(token.text().substring(0, at), token.start(), token.start() + at);
    Token tail = new Token(token.text().substring(at + 1), head.end() + 1, token.end());
    if (!head.core().isLetters() || !tail.core().isLower()) {
      return Optional.empty();
    }
    return LigatureGap.usual(context, head.core().text(), tail.core().text())
        .map(word -> make(context, head.core().start(), tail.core().end(), word, SURE_OF_BOX));
  }

  private Correction make(RuleContext context, int start, int end, String word, double sure) {
    return context.propose(
        this, start, end, word, sure, "Only a gap is left of a ligature.", Map.of("word", word));
  }
}
