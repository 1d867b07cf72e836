package org.stet.repair.rule;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.ledger.Correction;
import org.stet.ledger.Phase;
import org.stet.repair.Example;
import org.stet.repair.RepairRule;
import org.stet.repair.RuleContext;

/** A portal printed a caption twice, once with its credit between question marks. */
@AutoService(RepairRule.class)
public final class CaptionTwiceRule implements RepairRule {

  private static final String REASON =
      "The portal printed the caption twice, its credit between marks.";

  @Override
  public String id() {
    return "caption-twice";
  }

  @Override
  public Phase phase() {
    return Phase.STRUCTURE;
  }

  @Override
  public String description() {
    return "Keeps one of two copies of a caption, and puts its credit below it.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.untouched("What?? Really?? Yes, he said twice."),
        Example.untouched("A caption by Jane Roe.\nA caption by John Doe."),
        new Example(
            "?? Jane Roe Press Photo ?? THE MAYOR opens the bridge on Friday.\n"
                + "Jane Roe Press Photo THE MAYOR opens the bridge on Friday.",
            "THE MAYOR opens the bridge on Friday.\n\nJane Roe Press Photo"),
        new Example(
            "\uFFFD\uFFFD Jane Roe \uFFFD\uFFFD THE MAYOR opens the bridge.",
            "THE MAYOR opens the bridge.\n\nJane Roe"),
        new Example(
            "?? Jane Roe ?? THE MAYOR opens the bridge.",
            "THE MAYOR opens the bridge.\n\nJane Roe"));
  }

  @Override
  public boolean isForAnyLanguage() {
    return true;
  }

  @Override
  public List<Correction> propose(RuleContext context) {
    List<Correction> found = new ArrayList<>();
    Optional<CaptionCopy> before =
        context
            .previous()
            .flatMap(p -> CaptionCopy.of(context.lexicon(), p, Optional.of(context.passage())));
    before.ifPresent(copy -> found.addAll(asCopy(context, copy)));
    Optional<CaptionCopy> after =
        CaptionCopy.of(context.lexicon(), context.passage(), context.next());
    for (MarkedCaption caption : MarkedCaption.in(context.passage().text())) {
      Optional<CaptionCopy> copy = after.filter(c -> c.caption().start() == caption.start());
      found.addAll(copy.isPresent() ? asCopied(context, copy.get()) : mend(context, caption));
    }
    return found;
  }

  /** The passage after holds the copy. */
  private List<Correction> asCopied(RuleContext context, CaptionCopy copy) {
    MarkedCaption caption = copy.caption();
    return copy.isBetter()
        ? List.of(edit(context, caption.start(), caption.captionEnd(), ""))
        : moveCredit(context, caption);
  }

  private List<Correction> mend(RuleContext context, MarkedCaption caption) {
    if (caption.again().isPresent()) {
      return isWorse(context, caption, caption.again().get())
          ? keepSecond(context, caption, caption.again().get())
          : keepFirst(context, caption, caption.again().get());
    }
    return caption.certain() || stoodBefore(context, caption)
        ? moveCredit(context, caption)
        : List.of();
  }

  /** The passage is the copy of a caption that ends the passage before it. */
  private List<Correction> asCopy(RuleContext context, CaptionCopy copy) {
    String text = context.passage().text();
    if (!copy.isBetter()) {
      return List.of(edit(context, 0, text.length(), ""));
    }
    String credit = copy.caption().credit();
    int caption = MarkedCaption.afterCredit(text, 0, credit);
    List<Correction> found = new ArrayList<>(creditBelow(context, text.length(), credit));
    if (caption > 0) {
      found.add(edit(context, 0, lastBefore(context, caption), ""));
    }
    return found;
  }

  /** True when the first copy has more unknown words than the second. */
  private static boolean isWorse(
      RuleContext context, MarkedCaption caption, MarkedCaption.Again again) {
    String text = context.passage().text();
    return CaptionCopy.unknown(
            context.lexicon(), text.substring(caption.caption(), caption.captionEnd()))
        > CaptionCopy.unknown(context.lexicon(), text.substring(again.caption(), again.end()));
  }

  private List<Correction> keepFirst(
      RuleContext context, MarkedCaption caption, MarkedCaption.Again again) {
    String credit = caption.credit().isEmpty() ? "" : "\n\n" + caption.credit();
    return List.of(
        edit(context, caption.start(), lastBefore(context, caption.caption()), ""),
        edit(context, again.start(), again.end(), credit));
  }

  private List<Correction> keepSecond(
      RuleContext context, MarkedCaption caption, MarkedCaption.Again again) {
    List<Correction> found = new ArrayList<>();
    found.add(edit(context, caption.start(), lastBefore(context, again.caption()), ""));
    found.addAll(creditBelow(context, again.end(), caption.credit()));
    return found;
  }

  private List<Correction> moveCredit(RuleContext context, MarkedCaption caption) {
    List<Correction> found = new ArrayList<>();
    found.add(edit(context, caption.start(), lastBefore(context, caption.caption()), ""));
    boolean stoodBefore = stoodBefore(context, caption);
    int end = caption.captionEnd();
    if (stoodBefore) {
      found.add(edit(context, caption.caption(), end, ""));
    } else {
      found.addAll(creditBelow(context, end, caption.credit()));
    }
    return found;
  }

  /** True when the passage before is this caption, without marks. */
  private static boolean stoodBefore(RuleContext context, MarkedCaption caption) {
    String text = context.passage().text().substring(caption.caption(), caption.captionEnd());
    return context
        .previous()
        .filter(before -> Similarity.of(before.original(), caption.credit() + " " + text) > 0.9)
        .isPresent();
  }

  private List<Correction> creditBelow(RuleContext context, int end, String credit) {
    String text = context.passage().text();
    int word = end;
    while (word > 0 && !Character.isWhitespace(text.charAt(word - 1))) {
      word--;
    }
    return credit.isEmpty() || word == end
        ? List.of()
        : List.of(edit(context, word, end, text.substring(word, end) + "\n\n" + credit));
  }

  private static int lastBefore(RuleContext context, int offset) {
    int end = offset;
    while (end > 0 && Character.isWhitespace(context.passage().text().charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private Correction edit(RuleContext context, int start, int end, String after) {
    return context.propose(this, start, end, after, 0.97, REASON, Map.of());
  }
}
