package org.stet.repair.rule;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.stet.ledger.Correction;
import org.stet.ledger.Phase;
import org.stet.lexicon.DocumentProfile;
import org.stet.repair.Example;
import org.stet.repair.RepairRule;
import org.stet.repair.RuleContext;

/**
 * Blackletter sets ch and ck as one sign, and models that learned to read it write {@code <} or
 * <code>{</code> and {@code >} for them now and then.
 */
@AutoService(RepairRule.class)
public final class FrakturLigatureRule implements RepairRule {

  private static final Pattern WORD =
      Pattern.compile("(?=.*[<>{])(?=.*\\p{L}.*\\p{L})\\p{L}[\\p{L}<>{]*");

  /** What is no word: markup, two signs in a row, one letter compared with another. */
  private static final Pattern OTHER = Pattern.compile("<\\p{L}*>|[<>]{2}|^\\P{L}*.[<>{].\\P{L}*$");

  /** Documents without one of these are hardly German. */
  private static final List<String> GERMAN = List.of("der", "und", "nicht", "von", "zu", "sich");

  private static final int FEWEST = 2;

  private static final double SURE = 0.97;

  @Override
  public String id() {
    return "fraktur-ligature";
  }

  @Override
  public Phase phase() {
    return Phase.WORDS;
  }

  @Override
  public String description() {
    return "Writes ch and ck in German words where a reader of blackletter took them for < and >.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.untouched(
            "Es ist a<b und 5>3, f{x}, der Rest <i>kursiv</i> und Map<Wort,Zahl> --> weiter"),
        Example.untouched("The value is smal< and no German."),
        new Example(
            "Er nahm si< nicht zur\u00fc> und ging ma<htlos dur< s{<male Gassen (Dru>).",
            "Er nahm sich nicht zur\u00fcck und ging machtlos durch schmale Gassen (Druck)."));
  }

  @Override
  public boolean isForAnyLanguage() {
    return true;
  }

  @Override
  public List<Correction> propose(RuleContext context) {
    List<Correction> found = new ArrayList<>();
    if (!isGerman(context.document())) {
      return found;
    }
    for (Token token : Token.of(context)) {
      Token word = word(token);
      if (WORD.matcher(word.text()).matches()
          && !OTHER.matcher(token.text()).find()
          && !Known.isProtected(context, token)) {
        found.add(
            context.propose(
                this,
                word.start(),
                word.end(),
                word.text().replaceAll("[<{][<h]?", "ch").replaceAll(">k?", "ck"),
                SURE,
                "In blackletter ch and ck are one sign each, and < and > stand in no word.",
                Map.of()));
      }
    }
    return found;
  }

  /** The token without other punctuation at its ends. */
  private static Token word(Token token) {
    Token core = token.core();
    int end = core.end();
    while (end < token.end() && "<>{".indexOf(token.text().charAt(end - token.start())) >= 0) {
      end++;
    }
    return new Token(
        token.text().substring(core.start() - token.start(), end - token.start()),
        core.start(),
        end);
  }

  private static boolean isGerman(DocumentProfile document) {
    return GERMAN.stream().filter(word -> document.count(word) > 0).count() >= FEWEST;
  }
}
