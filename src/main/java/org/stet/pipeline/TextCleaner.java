package org.stet.pipeline;

import java.util.List;
import org.stet.ledger.CorrectionLedger;
import org.stet.ledger.Edition;
import org.stet.ledger.Thresholds;
import org.stet.ledger.Verdicts;
import org.stet.lexicon.Lexicon;
import org.stet.repair.RepairRule;
import org.stet.repair.Repairer;
import org.stet.scan.text.TextDocument;
import org.stet.scan.text.TextSplice;

/** Repairs text exports without OCR; everything but the corrected words stays byte for byte. */
public final class TextCleaner {

  private final Repairer repairer;

  /** With all of these rules; the same cleaner serves any number of texts. */
  public TextCleaner(List<RepairRule> rules, Lexicon lexicon, Thresholds thresholds) {
    this.repairer = new Repairer(rules, lexicon, thresholds);
  }

  /**
   * A cleaned text.
   *
   * @param text the text with what stands in force
   * @param edition its words and corrections, for outputs
   */
  public record Cleaned(String text, Edition edition) {

    public CorrectionLedger ledger() {
      return edition.ledger();
    }
  }

  /** Repairs one text, with a person's decisions on it. */
  public Cleaned clean(TextDocument text, Verdicts verdicts) {
    CorrectionLedger ledger = repairer.repair(text.document(), verdicts);
    return new Cleaned(TextSplice.apply(text, ledger), new Edition(text.document(), ledger));
  }
}
