package org.stet.repair.rule;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stet.ledger.Correction;
import org.stet.ledger.Phase;
import org.stet.repair.Example;
import org.stet.repair.RepairRule;
import org.stet.repair.RuleContext;

/** A compound that lost its hyphen: {@code wellknown}, {@code 35yearold}, {@code AsiaPacific}. */
@AutoService(RepairRule.class)
public final class LostHyphenRule implements RepairRule {

  @Override
  public String id() {
    return "lost-hyphen";
  }

  @Override
  public Phase phase() {
    return Phase.WORDS;
  }

  @Override
  public String description() {
    return "Puts back the hyphen that a compound lost, where the joined word is none.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.untouched("healthcare smartphones carmakers WordPress McDonald Westgate YouTube"),
        Example.untouched(
            "a theologian, antitrust law, the mulesing of lambs, prospects, forecasting"),
        new Example("a wellknown man", "a well-known man"),
        new Example("a fulltime, longterm plan", "a full-time, long-term plan"),
        new Example("a 35yearold in AsiaPacific", "a 35-year-old in Asia-Pacific"),
        new Example("the stateowned, Londonbased firm", "the state-owned, London-based firm"),
        new Example(
            "in the secondhalf of a fiveyear plan", "in the second-half of a five-year plan"));
  }

  @Override
  public List<Correction> propose(RuleContext context) {
    List<Correction> found = new ArrayList<>();
    for (Token token : Token.of(context)) {
      Token core = token.core();
      String bare = core.text().replaceFirst("['\u2019]s$", "");
      if (bare.length() >= 5
          && bare.chars().allMatch(sign -> Character.isLetterOrDigit(sign) || sign == '-')
          && !Known.isProtected(context, token)
          && !Known.isWord(context.lexicon(), bare)) {
        LostHyphen.find(context, bare)
            .ifPresent(compound -> found.add(make(context, core, bare, compound)));
      }
    }
    return found;
  }

  private Correction make(RuleContext context, Token core, String bare, LostHyphen compound) {
    return context.propose(
        this,
        core.start(),
        core.end(),
        compound.text() + core.text().substring(bare.length()),
        compound.sure(),
        compound.reason(),
        Map.of("compound", compound.text()));
  }
}
