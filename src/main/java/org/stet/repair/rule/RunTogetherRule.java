package org.stet.repair.rule;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.ledger.Correction;
import org.stet.ledger.Phase;
import org.stet.lexicon.Lexicon;
import org.stet.repair.Example;
import org.stet.repair.RepairRule;
import org.stet.repair.RuleContext;

/** A blank was lost between words: {@code ofthe}, {@code thefirst}. */
@AutoService(RepairRule.class)
public final class RunTogetherRule implements RepairRule {

  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "in", "to", "and", "for", "on", "at", "by", "with", "from", "that", "is",
          "was", "as", "it", "his", "her", "be", "had", "has", "are", "were", "this", "which",
          "their");

  /** Those that seldom begin or end another word. */
  private static final Set<String> SURE =
      Set.of("of", "the", "and", "that", "with", "from", "which");

  @Override
  public String id() {
    return "run-together";
  }

  @Override
  public Phase phase() {
    return Phase.WORDS;
  }

  @Override
  public String description() {
    return "Parts small words that ran into the next word.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.untouched("thereof, forsooth, together, Ofthe, theology and Inthanon"),
        Example.untouched("infor mation for the town"),
        new Example("one ofthe first", "one of the first"),
        new Example("inthe town thefirst man", "in the town the first man"));
  }

  @Override
  public List<Correction> propose(RuleContext context) {
    List<Correction> found = new ArrayList<>();
    List<Token> tokens = Token.of(context);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Token core = token.core();
      if (core.text().length() >= 4
          && core.isLower()
          && !Known.isProtected(context, token)
          && !context.lexicon().knows(core.text())
          && context.document().count(core.text()) <= 3
          && !isPiece(context, tokens, i)) {
        split(context, core).ifPresent(found::add);
      }
    }
    return found;
  }

  /** {@code infor mation}: with the token beside it, it is a word. */
  private static boolean isPiece(RuleContext context, List<Token> tokens, int at) {
    String text = tokens.get(at).core().text();
    boolean head =
        at + 1 < tokens.size()
            && Known.isUsual(context.lexicon(), text + tokens.get(at + 1).core().text());
    return head || at > 0 && Known.isUsual(context.lexicon(), tokens.get(at - 1).text() + text);
  }

  private Optional<Correction> split(RuleContext context, Token core) {
    String word = core.text();
    Lexicon lexicon = context.lexicon();
    List<String> small = new ArrayList<>();
    List<String> sure = new ArrayList<>();
    for (int i = 2; i <= word.length() - 2; i++) {
      String left = word.substring(0, i);
      String right = word.substring(i);
      boolean both = SMALL.contains(left) && SMALL.contains(right);
      boolean one =
          (SURE.contains(left) && right.length() > 3 && Known.isCommon(lexicon, right))
              || (SURE.contains(right) && left.length() > 3 && Known.isCommon(lexicon, left));
      if (both && word.length() > 4) {
        small.add(left + " " + right);
      } else if (one && word.length() > 6) {
        sure.add(left + " " + right);
      }
    }
    if (small.size() == 1) {
      return Optional.of(make(context, core, small.get(0), 0.97));
    }
    return small.isEmpty() && sure.size() == 1 && !Known.hasUsualNeighbour(lexicon, word)
        ? Optional.of(make(context, core, sure.get(0), 0.93))
        : Optional.empty();
  }

  private Correction make(RuleContext context, Token core, String parted, double sure) {
    return context.propose(
        this, core.start(), core.end(), parted, sure, "A blank was lost between words.", Map.of());
  }
}
