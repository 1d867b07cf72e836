package org.stet.repair.rule;

import com.google.auto.service.AutoService;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.stet.ledger.Correction;
import org.stet.ledger.Phase;
import org.stet.repair.Example;
import org.stet.repair.RepairRule;
import org.stet.repair.RuleContext;

/** Ligatures and the long s as single signs, which no search finds. */
@AutoService(RepairRule.class)
public final class OddLigatureRule implements RepairRule {

  private static final Pattern ODD = Pattern.compile("[\uFB00-\uFB06\u017F]");

  private static final Rewriting REWRITING =
      new Rewriting(
          OddLigatureRule::plain,
          token -> 0.99,
          "One sign stands for several plain letters, or is a long s.");

  @Override
  public String id() {
    return "odd-ligature";
  }

  @Override
  public Phase phase() {
    return Phase.CHARACTERS;
  }

  @Override
  public String description() {
    return "Writes ligatures that are one sign (\uFB01, \uFB02, \uFB00) and the long s as plain letters.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.untouched("The \u0153uvre of C\u00e6sar stands, and \u00df too."),
        new Example("The \uFB01rst con\uFB02ict", "The first conflict"),
        new Example("Congre\u017Fs a\u017F\u017Fembled", "Congress assembled"));
  }

  @Override
  public boolean isForAnyLanguage() {
    return true;
  }

  @Override
  public List<Correction> propose(RuleContext context) {
    return REWRITING.propose(this, context);
  }

  private static String plain(String text) {
    return ODD.matcher(text)
        .replaceAll(match -> Normalizer.normalize(match.group(), Normalizer.Form.NFKC));
  }
}
