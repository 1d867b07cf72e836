package org.stet.repair.rule;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.stet.ledger.Correction;
import org.stet.ledger.Phase;
import org.stet.repair.Example;
import org.stet.repair.RepairRule;
import org.stet.repair.RuleContext;

/** A letter was read as a figure: {@code peop1e, g0vernment, hou5e}. */
@AutoService(RepairRule.class)
public final class DigitInWordRule implements RepairRule {

  /** One figure behind the first letter, and no capital. */
  private static final Pattern WORD = Pattern.compile("\\p{L}\\p{Ll}*[01569]\\p{Ll}+");

  private static final Map<Character, String> LETTERS =
      Map.of('0', "o", '1', "li", '5', "s", '6', "b", '9', "g");

  private static final int SHORTEST = 4;

  @Override
  public String id() {
    return "digit-in-word";
  }

  @Override
  public Phase phase() {
    return Phase.CHARACTERS;
  }

  @Override
  public String description() {
    return "Writes a letter where a figure was read inside a usual word.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.untouched("a b2b firm, mp3s, an 1st and 25th, H1N1, x1ab, co1ts0, 2for1, t0n"),
        new Example("the peop1e of th1s hou5e", "the people of this house"));
  }

  @Override
  public List<Correction> propose(RuleContext context) {
    List<Correction> found = new ArrayList<>();
    for (Token token : Token.of(context)) {
      Token core = token.core();
      if (core.text().length() >= SHORTEST
          && WORD.matcher(core.text()).matches()
          && !Known.isProtected(context, token)) {
        List<String> words = words(context, core.text());
        if (words.size() == 1) {
          found.add(make(context, core, words.get(0)));
        }
      }
    }
    return found;
  }

  private Correction make(RuleContext context, Token core, String word) {
    return context.propose(
        this, core.start(), core.end(), word, 0.94, "A letter was read as a figure.", Map.of());
  }

  /** The usual words that a letter in the figure's place makes. */
  private static List<String> words(RuleContext context, String text) {
    int at = 0;
    while (!Character.isDigit(text.charAt(at))) {
      at++;
    }
    String head = text.substring(0, at);
    String tail = text.substring(at + 1);
    return LETTERS
        .getOrDefault(text.charAt(at), "")
        .chars()
        .mapToObj(letter -> head + (char) letter + tail)
        .filter(word -> Known.isUsual(context.lexicon(), word))
        .toList();
  }
}
