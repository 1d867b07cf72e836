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

/** What the user has listed in {@code replacements.tsv}. */
@AutoService(RepairRule.class)
public final class ReplacementRule implements RepairRule {

  @Override
  public String id() {
    return "replacement";
  }

  @Override
  public Phase phase() {
    return Phase.WORDS;
  }

  @Override
  public String description() {
    return "Replaces misreadings that are listed in replacements.tsv.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.untouched("Nothing is listed, so nothing is replaced."),
        new Example("that tlie man came", "that the man came"));
  }

  @Override
  public boolean isForAnyLanguage() {
    return true;
  }

  @Override
  public List<Correction> propose(RuleContext context) {
    Map<String, String> replacements = context.lexicon().user().replacements();
    if (replacements.isEmpty()) {
      return List.of();
    }
    List<Correction> found = new ArrayList<>();
    for (Token token : Token.of(context)) {
      Token whole = replacements.containsKey(token.text()) ? token : token.core();
      Optional<String> after = Optional.ofNullable(replacements.get(whole.text()));
      after
          .filter(text -> !Known.isProtected(context, token))
          .ifPresent(
              text ->
                  found.add(
                      context.propose(
                          this,
                          whole.start(),
                          whole.end(),
                          text,
                          0.99,
                          "Listed in replacements.tsv.",
                          Map.of())));
    }
    return found;
  }
}
