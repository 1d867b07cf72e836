package org.stet.repair.rule;

import java.util.List;
import org.stet.ledger.CorrectionLedger;
import org.stet.ledger.Thresholds;
import org.stet.ledger.Verdicts;
import org.stet.lexicon.EnglishLexicon;
import org.stet.lexicon.Lexicon;
import org.stet.repair.RepairRule;
import org.stet.repair.Repairer;
import org.stet.scan.text.TextDocument;
import org.stet.scan.text.TextSplice;

/** Runs rules over a text in a test. */
public final class RuleText {

  public static final Lexicon ENGLISH = EnglishLexicon.standard();

  private RuleText() {}

  /** The text after this rule alone. */
  public static String after(RepairRule rule, String before) {
    return after(List.of(rule), before);
  }

  /** The text after these rules. */
  public static String after(List<RepairRule> rules, String before) {
    return after(rules, before, ENGLISH);
  }

  /** The text after these rules, with another lexicon. */
  public static String after(List<RepairRule> rules, String before, Lexicon lexicon) {
    TextDocument text = TextDocument.of(before, "test");
    return TextSplice.apply(text, ledger(rules, text, lexicon));
  }

  /** What the rules proposed, and what became of it. */
  public static CorrectionLedger ledger(
      List<RepairRule> rules, TextDocument text, Lexicon lexicon) {
    return new Repairer(rules, lexicon, Thresholds.DEFAULT).repair(text.document(), Verdicts.NONE);
  }
}
