package org.stet.repair.rule;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.ledger.Correction;
import org.stet.ledger.Phase;
import org.stet.repair.Example;
import org.stet.repair.RepairRule;
import org.stet.repair.RuleContext;

/** Specks and scratches that were read as signs. */
@AutoService(RepairRule.class)
public final class StrayMarkRule implements RepairRule {

  private static final Pattern SPECK =
      Pattern.compile("[~^|\u00a6\u00b7\u2022\u25a0\u00b0_`]{1,2}");

  /** Signs that are printed between the items of a list. */
  private static final Set<String> PARTING =
      Set.of("|", "\u00a6", "\u00b7", "\u2022", "\u25a0", "~");

  private static final Pattern INSIDE =
      Pattern.compile("\\p{L}+(?:[~^|\u00a6\u00b7\u2022\u25a0]\\p{L}+)+");

  @Override
  public String id() {
    return "stray-mark";
  }

  @Override
  public Phase phase() {
    return Phase.CHARACTERS;
  }

  @Override
  public String description() {
    return "Removes specks read as signs, between words and inside them.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.untouched("Home | News | Sport"),
        Example.untouched("\u2022 One point \u2022 two points; bread | butter | eggs"),
        Example.untouched("\u2022 First point ~ 5"),
        new Example("the old ~ house and ^ the barn", "the old house and the barn"),
        new Example("the go^vernment fell", "the government fell"));
  }

  @Override
  public List<Correction> propose(RuleContext context) {
    String text = context.passage().text();
    List<Token> tokens = Token.of(context);
    List<Correction> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean between = i > 0 && i + 1 < tokens.size() && SPECK.matcher(token.text()).matches();
      if (between
          && !isHabit(tokens, token)
          && inProse(tokens.get(i - 1), token, tokens.get(i + 1), text)) {
        found.add(make(context, token, ""));
      } else {
        inside(context, token).ifPresent(word -> found.add(make(context, token.core(), word)));
      }
    }
    return found;
  }

  private Correction make(RuleContext context, Token token, String after) {
    return context.propose(
        this, token.start(), token.end(), after, 0.93, "A speck was read as a sign.", Map.of());
  }

  /** A sign that stands again in the passage parts the items of a list. */
  private static boolean isHabit(List<Token> tokens, Token speck) {
    return PARTING.contains(speck.text())
        && tokens.stream().filter(token -> token.text().equals(speck.text())).count() > 1;
  }

  private static boolean inProse(Token before, Token speck, Token after, String text) {
    return before.besides(speck, text)
        && speck.besides(after, text)
        && before.isLower()
        && after.core().isLower()
        && before.text().length() > 1;
  }

  private static Optional<String> inside(RuleContext context, Token token) {
    String core = token.core().text();
    if (!INSIDE.matcher(core).matches()) {
      return Optional.empty();
    }
    String word = core.replaceAll("[^\\p{L}]", "");
    return Optional.of(word)
        .filter(w -> w.length() > 3 && Known.isUsual(context.lexicon(), w))
        .filter(w -> !Known.isProtected(context, token));
  }
}
