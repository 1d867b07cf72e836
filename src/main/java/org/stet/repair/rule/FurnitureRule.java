package org.stet.repair.rule;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import org.stet.ledger.Correction;
import org.stet.ledger.Phase;
import org.stet.page.Role;
import org.stet.repair.Example;
import org.stet.repair.RepairRule;
import org.stet.repair.RuleContext;

/** Page numbers, running heads, jump lines: on the page, but no part of any article. */
@AutoService(RepairRule.class)
public final class FurnitureRule implements RepairRule {

  @Override
  public String id() {
    return "furniture";
  }

  @Override
  public Phase phase() {
    return Phase.STRUCTURE;
  }

  @Override
  public String description() {
    return "Removes page numbers, running heads and jump lines from the text of scanned pages.";
  }

  @Override
  public List<Example> examples() {
    return List.of(Example.untouched("Page 4 of the report says so."));
  }

  @Override
  public boolean isForAnyLanguage() {
    return true;
  }

  @Override
  public List<Correction> propose(RuleContext context) {
    Role role = context.passage().role();
    if (role != Role.FOLIO && role != Role.FURNITURE) {
      return List.of();
    }
    return List.of(
        context.propose(
            this,
            0,
            context.passage().text().length(),
            "",
            0.95,
            "It belongs to the page, not to an article.",
            Map.of("role", role.label())));
  }
}
