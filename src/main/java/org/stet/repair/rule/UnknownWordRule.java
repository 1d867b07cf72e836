package org.stet.repair.rule;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.ledger.Correction;
import org.stet.ledger.Phase;
import org.stet.lexicon.DocumentProfile;
import org.stet.repair.Example;
import org.stet.repair.RepairRule;
import org.stet.repair.RuleContext;
import org.stet.repair.languagetool.LanguageToolSpeller;
import org.stet.repair.languagetool.Speller;

/**
 * A word that no dictionary knows, and one usual word a letter away from it, as LanguageTool's
 * speller finds it. A speller knows nothing of readings or of the words around: it suggests, and
 * lends its voice to other rules that say the same.
 */
@AutoService(RepairRule.class)
public final class UnknownWordRule implements RepairRule {

  private static final int SHORTEST = 5;
  private static final double SURE = 0.55;

  /** Thin pairs of letters are lost and doubled more often than others are changed. */
  private static final double SURE_OF_PAIR = 0.6;

  /** Share of unknown words above which a speller is of no help: there the channel knows better. */
  private static final double MOST_UNKNOWN = 0.03;

  /** The same where a portal broke words, but its letters are right. */
  private static final double MOST_UNKNOWN_IN_EXPORTS = 0.08;

  /** So many unknown words say nothing yet of a short text. */
  private static final int FEW = 2;

  private final Speller speller;

  /** With LanguageTool's speller. */
  public UnknownWordRule() {
    this(LanguageToolSpeller.lazy());
  }

  UnknownWordRule(Speller speller) {
    this.speller = speller;
  }

  @Override
  public String id() {
    return "unknown-word";
  }

  @Override
  public Phase phase() {
    return Phase.CONTEXT;
  }

  @Override
  public String description() {
    return "Suggests the one usual word that a speller finds a letter away from an unknown one.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.untouched("The goverment resigned."),
        Example.untouched("Solberg and the waggoner of Lochinver"));
  }

  @Override
  public List<Correction> propose(RuleContext context) {
    if (isDamaged(context.document())) {
      return List.of();
    }
    List<Correction> found = new ArrayList<>();
    for (Token token : Token.of(context)) {
      Token core = token.core();
      if (isUnknown(context, token, core)) {
        only(context, core.text()).ifPresent(word -> found.add(suggest(context, core, word)));
      }
    }
    return found;
  }

  private static boolean isDamaged(DocumentProfile document) {
    double most = document.wasExported() ? MOST_UNKNOWN_IN_EXPORTS : MOST_UNKNOWN;
    return (document.unknownShare() - most) * document.wordCount() > FEW;
  }

  private static boolean isUnknown(RuleContext context, Token token, Token core) {
    return core.text().length() >= SHORTEST
        && core.isLower()
        && !Known.isProtected(context, token)
        && !context.lexicon().knows(core.text())
        && context.document().count(core.text()) <= 2;
  }

  private Correction suggest(RuleContext context, Token core, String word) {
    return context.propose(
        this,
        core.start(),
        core.end(),
        word,
        isPair(core.text(), word) ? SURE_OF_PAIR : SURE,
        "No dictionary knows the word; this one is a letter away.",
        Map.of("speller", "LanguageTool", "word", word));
  }

  /** The one usual word a letter away. */
  private Optional<String> only(RuleContext context, String word) {
    List<String> near =
        speller.suggestions(word).stream()
            .filter(other -> isSlip(word, other))
            .filter(other -> Known.isUsual(context.lexicon(), other))
            .toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** A letter of a pair was lost, or one doubled. */
  private static boolean isPair(String word, String other) {
    return single(word).equals(single(other));
  }

  private static String single(String word) {
    return word.replaceAll("(.)\\1", "$1");
  }

  /** One letter lost, added, changed, or two neighbours changed about. */
  private static boolean isSlip(String word, String other) {
    int start = 0;
    int least = Math.min(word.length(), other.length());
    while (start < least && word.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < least - start
        && word.charAt(word.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    String mine = word.substring(start, word.length() - end);
    String theirs = other.substring(start, other.length() - end);
    boolean swapped =
        mine.length() == 2 && new StringBuilder(mine).reverse().toString().equals(theirs);
    return swapped || (mine.length() <= 1 && theirs.length() <= 1);
  }
}
