package org.stet.repair.rule;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.ledger.Correction;
import org.stet.ledger.Phase;
import org.stet.repair.Example;
import org.stet.repair.RepairRule;
import org.stet.repair.RuleContext;

/** A capital inside a word that has none: {@code tHe}, {@code THe}. */
@AutoService(RepairRule.class)
public final class CaseSlipRule implements RepairRule {

  private static final Pattern INNER = Pattern.compile("[a-z]+[A-Z][a-z]*");
  private static final Pattern DOUBLE = Pattern.compile("[A-Z]{2}[a-z]+");

  @Override
  public String id() {
    return "case-slip";
  }

  @Override
  public Phase phase() {
    return Phase.WORDS;
  }

  @Override
  public String description() {
    return "Lowers a capital that slipped into a common word.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.untouched("An eBay seller of CDs and MPs with an iPhone, McKay"),
        new Example("tHe man wHich came", "the man which came"),
        new Example("THe man", "The man"));
  }

  @Override
  public List<Correction> propose(RuleContext context) {
    List<Correction> found = new ArrayList<>();
    for (Token token : Token.of(context)) {
      Token core = token.core();
      slip(context, core)
          .filter(word -> !Known.isProtected(context, token))
          .ifPresent(
              word ->
                  found.add(
                      context.propose(
                          this,
                          core.start(),
                          core.end(),
                          word,
                          0.93,
                          "A capital slipped into a common word.",
                          Map.of())));
    }
    return found;
  }

  private static Optional<String> slip(RuleContext context, Token core) {
    String text = core.text();
    String lower = text.toLowerCase(Locale.ROOT);
    boolean inner = INNER.matcher(text).matches();
    boolean doubled = DOUBLE.matcher(text).matches() && !text.substring(2).equals("s");
    if ((!inner && !doubled)
        || text.length() < 3
        || context.document().count(text) > 2
        || !Known.isCommon(context.lexicon(), lower)) {
      return Optional.empty();
    }
    return Optional.of(inner ? lower : text.charAt(0) + lower.substring(1));
  }
}
