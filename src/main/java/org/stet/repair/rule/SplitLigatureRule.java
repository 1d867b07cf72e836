package org.stet.repair.rule;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stet.ledger.Correction;
import org.stet.ledger.Phase;
import org.stet.repair.Example;
import org.stet.repair.RepairRule;
import org.stet.repair.RuleContext;

/** A ligature was set or read as letters with a gap: {@code conf lict}, {@code of f icial}. */
@AutoService(RepairRule.class)
public final class SplitLigatureRule implements RepairRule {

  private static final int MOST_PIECES = 5;

  @Override
  public String id() {
    return "split-ligature";
  }

  @Override
  public Phase phase() {
    return Phase.CHARACTERS;
  }

  @Override
  public String description() {
    return "Joins words that were torn at a ligature (fi, fl, ff, ffi, ffl).";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.untouched("a piece of fence, off ice, if it is of interest"),
        Example.untouched("half in, half out, the chief left"),
        new Example("a prof it of f inancial firms", "a profit of financial firms"),
        new Example("the conf lict went on", "the conflict went on"),
        new Example("an of f icial f inancial ef fect", "an official financial effect"),
        new Example("the staf f, he said", "the staff, he said"),
        new Example("the far-f lung, not-for-prof it firm", "the far-flung, not-for-profit firm"),
        new Example("conf lict; he gave them a leaf let", "conflict; he gave them a leaflet"));
  }

  @Override
  public List<Correction> propose(RuleContext context) {
    String text = context.passage().text();
    List<Token> tokens = Token.of(context);
    List<Correction> found = new ArrayList<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      int last = longest(context, text, tokens, i);
      if (last > i) {
        found.add(join(context, tokens.subList(i, last + 1)));
        i = last;
      }
    }
    return found;
  }

  private Correction join(RuleContext context, List<Token> pieces) {
    StringBuilder joined = new StringBuilder();
    StringBuilder torn = new StringBuilder();
    for (Token piece : pieces) {
      joined.append(piece.text());
      torn.append(torn.isEmpty() ? "" : " ").append(piece.text());
    }
    boolean inside = Tear.isInside(torn);
    return context.propose(
        this,
        pieces.get(0).start(),
        pieces.get(pieces.size() - 1).end(),
        joined.toString(),
        inside ? 0.99 : 0.95,
        "The word was torn at a ligature.",
        Map.of("pieces", torn.toString()));
  }

  /**
   * The last token of the longest torn word that begins here; the same index where there is none.
   */
  private static int longest(RuleContext context, String text, List<Token> tokens, int from) {
    int best = from;
    int to = from;
    while (to + 1 < tokens.size()
        && to + 1 < from + MOST_PIECES
        && tokens.get(to).besides(tokens.get(to + 1), text)
        && !tokens.get(to).closes()
        && !tokens.get(to + 1).opens()) {
      to++;
      if ((TornPieces.areOneWord(context, tokens.subList(from, to + 1))
              || TornTwoWords.areOneWord(context, tokens, from, to))
          && !belongsToNext(context, text, tokens, to)) {
        best = to;
      }
    }
    return best;
  }

  /** A lone f before the rest of its word: in {@code of f inancial} it does not make "off". */
  private static boolean belongsToNext(
      RuleContext context, String text, List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).text().equals("f")
        && tokens.get(at).besides(tokens.get(at + 1), text)
        && TornPieces.areOneWord(context, tokens.subList(at, at + 2));
  }
}
