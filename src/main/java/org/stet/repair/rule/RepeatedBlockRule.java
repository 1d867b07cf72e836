package org.stet.repair.rule;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stet.ledger.Correction;
import org.stet.ledger.Phase;
import org.stet.repair.Example;
import org.stet.repair.RepairRule;
import org.stet.repair.Repeat;
import org.stet.repair.RuleContext;

/**
 * A block that stands twice in the document, also where its two readings differ: a caption, the
 * lead as a pull quote, a column that was scanned twice. The better reading stays.
 */
@AutoService(RepairRule.class)
public final class RepeatedBlockRule implements RepairRule {
  private static final String LEAD =
      "The harbour council voted on Tuesday evening to keep the old night ferry to the island.";

  @Override
  public String id() {
    return "repeated-block";
  }

  @Override
  public Phase phase() {
    return Phase.STRUCTURE;
  }

  @Override
  public String description() {
    return "Keeps the better of two readings of a block that stands twice.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.untouched("Row, brothers, row.\n\nThe stream runs fast.\n\nRow, brothers, row."),
        new Example(LEAD + "\n\n" + LEAD.replace("council", "eouncil"), LEAD + "\n"));
  }

  @Override
  public List<Correction> propose(RuleContext context) {
    Optional<Repeat> repeat = context.repeat();
    return repeat.map(found -> List.of(remove(context, found))).orElse(List.of());
  }

  private Correction remove(RuleContext context, Repeat repeat) {
    return context.propose(
        this,
        0,
        context.passage().text().length(),
        "",
        0.5 + repeat.alike() / 2 - 0.04,
        repeat.kind().reason(),
        Map.of(
            "kept",
            "page " + repeat.kept().page() + ", paragraph " + (repeat.kept().index() + 1),
            "alike",
            String.format(Locale.ROOT, "%.2f", repeat.alike())));
  }
}
