package org.stet.repair.rule;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.stet.ledger.Correction;
import org.stet.ledger.Phase;
import org.stet.lexicon.DocumentProfile;
import org.stet.lexicon.Lexicon;
import org.stet.repair.Example;
import org.stet.repair.RepairRule;
import org.stet.repair.RuleContext;
import org.stet.repair.channel.Edit;

/**
 * Words that were misread, torn apart or run together, found where the letters that readings
 * confuse and the words around agree on another word.
 */
@AutoService(RepairRule.class)
public final class NoisyChannelRule implements RepairRule {
  private static final double LEAST_CONFIDENCE = 0.1;

  /** Where a word may be broken: whoever prints it takes care of them. */
  private static final Pattern SOFT = Pattern.compile("\\u00ad\\S");

  @Override
  public String id() {
    return "noisy-channel";
  }

  @Override
  public Phase phase() {
    return Phase.CONTEXT;
  }

  @Override
  public String description() {
    return "Misread, torn and run-together words, where confusable letters and the words around agree on another word.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            "It was stated tbat tho prisoner appoared before the magistrate on Monday last.",
            "It was stated that the prisoner appeared before the magistrate on Monday last."),
        Example.untouched("Mr. Waggoner sold the waggons in connexion with the sale of to-day."));
  }

  @Override
  public List<Correction> propose(RuleContext context) {
    Dialect dialect = new Dialect(context.passage().text());
    Foreign foreign = new Foreign(context.passage().text());
    return context.channel().get().edits(context.passage().text()).stream()
        .filter(edit -> edit.confidence() >= LEAST_CONFIDENCE && allowed(edit, context))
        .filter(edit -> !dialect.covers(edit.start(), edit.end()))
        .filter(edit -> !foreign.covers(edit.start(), edit.end()))
        .map(edit -> proposal(edit, context))
        .toList();
  }

  private Correction proposal(Edit edit, RuleContext context) {
    OcrWitness.Testimony ocr =
        OcrWitness.on(context.passage().wordsAt(edit.start(), edit.end()), edit.after());
    return context.propose(
        this,
        edit.start(),
        edit.end(),
        edit.after(),
        ocr.applyTo(edit.confidence()),
        edit.reason(),
        ocr.addTo(edit.evidence()));
  }

  private static boolean allowed(Edit edit, RuleContext context) {
    boolean changes = !edit.before().equals(edit.after());
    return changes
        && !owned(context.lexicon(), DocumentProfile.trim(edit.before()))
        && !onlyUnbreaks(edit)
        && !OddOnPurpose.is(context, edit.before(), edit.end())
        && !SOFT.matcher(edit.before()).find();
  }

  /** A person said that it is a word. */
  private static boolean owned(Lexicon lexicon, String word) {
    return lexicon.isProtected(word)
        || lexicon.user().words().contains(word)
        || lexicon.user().words().contains(word.toLowerCase(Locale.ROOT));
  }

  /** Hyphens at line ends have a rule of their own. */
  private static boolean onlyUnbreaks(Edit edit) {
    return edit.before().replaceAll("\\p{Pd}\\n", "").equals(edit.after());
  }
}
