package org.stet.repair;

import java.util.List;
import org.stet.ledger.Correction;
import org.stet.ledger.Phase;

/**
 * Finds one kind of damage. A rule proposes, it never changes text; it keeps no state. Register it
 * with {@code @AutoService(RepairRule.class)}: a new rule is one new file and its test.
 */
public interface RepairRule {

  /** Lower case with hyphens, for example {@code split-ligature}. */
  String id();

  /** When it looks. */
  Phase phase();

  /** What it mends, in one sentence. */
  String description();

  /** What it does and what it leaves alone; at least one of each. */
  List<Example> examples();

  /**
   * True when it goes by signs and places alone, and so is right in any language. Others know
   * English only, and are not asked about text in another one.
   */
  default boolean isForAnyLanguage() {
    return false;
  }

  /** Corrections of the passage, made with {@link RuleContext#propose}. */
  List<Correction> propose(RuleContext context);
}
