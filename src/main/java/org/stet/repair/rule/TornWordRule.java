package org.stet.repair.rule;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.ledger.Correction;
import org.stet.ledger.Phase;
import org.stet.lexicon.Lexicon;
import org.stet.repair.Example;
import org.stet.repair.RepairRule;
import org.stet.repair.RuleContext;

/** A blank was read inside a word: {@code micro electronics}, {@code go vernment}. */
@AutoService(RepairRule.class)
public final class TornWordRule implements RepairRule {

  /** First halves of compounds that hardly ever stand alone. */
  private static final Set<String> BOUND =
      Set.of(
          "micro", "electro", "thermo", "aero", "geo", "pseudo", "nano", "psycho", "neo", "inter");

  /** Words so usual that an odd piece beside them is more likely damaged itself. */
  private static final Set<String> SMALL =
      Set.of("the", "for", "of", "and", "to", "in", "a", "on", "by", "at", "is", "was", "with");

  /** What may stand behind the last piece. */
  private static final Pattern PLAIN_END = Pattern.compile("[.,;:!?)\\]\"'\u2019\u201d]*");

  /** Pieces that are words of other languages, or half a fixed phrase. */
  private static final Set<String> LEAVE =
      Set.of("al", "de", "la", "le", "el", "et", "en", "du", "des", "von", "van", "di", "da", "st");

  @Override
  public String id() {
    return "torn-word";
  }

  @Override
  public Phase phase() {
    return Phase.WORDS;
  }

  @Override
  public String description() {
    return "Joins the pieces of a word where they are no words of their own.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.untouched("per cent, ad hoc, vice versa, Van Dyke"),
        Example.untouched("we can not go in to the counter culture"),
        new Example("tools and micro electronics", "tools and microelectronics"),
        new Example("the go vernment fell", "the government fell"));
  }

  @Override
  public List<Correction> propose(RuleContext context) {
    String text = context.passage().text();
    List<Token> tokens = Token.of(context);
    List<Correction> found = new ArrayList<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token left = tokens.get(i);
      Token right = tokens.get(i + 1);
      if (left.besides(right, text) && !left.closes() && !right.opens() && endsPlainly(right)) {
        Optional<Correction> joined = join(context, left.core(), right.core());
        joined.ifPresent(found::add);
        i += joined.isPresent() ? 1 : 0;
      }
    }
    return found;
  }

  private static boolean endsPlainly(Token token) {
    int end = token.core().end() - token.start();
    return PLAIN_END.matcher(token.text().substring(end)).matches();
  }

  private Optional<Correction> join(RuleContext context, Token left, Token right) {
    String word = left.text() + right.text();
    if (!left.isLetters()
        || !right.isLower()
        || LEAVE.contains(left.text().toLowerCase(Locale.ROOT))
        || Known.isProtected(context, left)
        || Known.isProtected(context, right)
        || !context.lexicon().knows(word)) {
      return Optional.empty();
    }
    double sure = sure(context, left.text(), right.text(), word);
    return sure == 0
        ? Optional.empty()
        : Optional.of(
            context.propose(
                this,
                left.start(),
                right.end(),
                word,
                sure,
                "Together the pieces are a word.",
                Map.of("pieces", left.text() + " " + right.text())));
  }

  /** How sure the pieces are one word; 0 where both may stand alone. */
  private static double sure(RuleContext context, String left, String right, String word) {
    Lexicon lexicon = context.lexicon();
    boolean head = Known.standsAlone(lexicon, left);
    boolean tail = Known.standsAlone(lexicon, right);
    if (head && tail) {
      boolean bound = BOUND.contains(left) && right.length() > 3;
      return bound && context.document().count(left) <= 1 ? 0.93 : 0;
    }
    boolean habit = context.document().count(head ? right : left) > 2;
    if (habit || !Known.isUsual(lexicon, word)) {
      return habit ? 0 : 0.6;
    }
    if (!head && !tail) {
      return left.length() + right.length() > 3 ? 0.96 : 0.6;
    }
    String odd = head ? right : left;
    if (SMALL.contains(head ? left : right)) {
      return 0.6;
    }
    boolean longEnough = odd.length() > 1 && word.length() > 4;
    return longEnough && (head || !Character.isUpperCase(left.charAt(0))) ? 0.92 : 0.6;
  }
}
