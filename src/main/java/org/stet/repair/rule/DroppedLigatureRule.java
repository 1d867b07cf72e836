package org.stet.repair.rule;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.ledger.Correction;
import org.stet.ledger.Phase;
import org.stet.lexicon.Lexicon;
import org.stet.repair.Example;
import org.stet.repair.RepairRule;
import org.stet.repair.RuleContext;

/**
 * A ligature that the font could not name left a gap or a box: {@code traf c}, {@code con dence}.
 */
@AutoService(RepairRule.class)
public final class DroppedLigatureRule implements RepairRule {

  private static final List<String> LIGATURES = List.of("fi", "fl", "ff", "ffi", "ffl");

  /** How much likelier (natural logarithm) the word must be than its two pieces. */
  private static final double LIKELIER = 5;

  private static final String BOX = "\uFFFD";

  @Override
  public String id() {
    return "dropped-ligature";
  }

  @Override
  public Phase phase() {
    return Phase.WORDS;
  }

  @Override
  public String description() {
    return "Puts back a ligature of which only a gap or a replacement sign is left.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.untouched("vitamin C, plan B and the con man danced"),
        Example.untouched("a box \uFFFD and \uFFFDG alone"),
        new Example("the traf c moved", "the traffic moved"),
        new Example("with con dence in of ce", "with confidence in office"),
        new Example(
            "con ict of ef fect: an o er of a signi cant sum",
            "conflict of ef fect: an offer of a significant sum"),
        new Example("a di\uFFFDcult time", "a difficult time"));
  }

  @Override
  public List<Correction> propose(RuleContext context) {
    String text = context.passage().text();
    List<Token> tokens = Token.of(context);
    List<Correction> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.text().contains(BOX)) {
        box(context, token).ifPresent(found::add);
      } else if (i + 1 < tokens.size() && token.besides(tokens.get(i + 1), text)) {
        Optional<Correction> gap = gap(context, tokens, i);
        gap.ifPresent(found::add);
        i += gap.isPresent() ? 1 : 0;
      }
    }
    return found;
  }

  private Optional<Correction> gap(RuleContext context, List<Token> tokens, int at) {
    Token head = tokens.get(at).core();
    Token tail = tokens.get(at + 1).core();
    if (!head.isLetters()
        || !tail.isLower()
        || tokens.get(at).closes()
        || tokens.get(at + 1).opens()
        || context.lexicon().knows(head.text() + tail.text())) {
      return Optional.empty();
    }
    return best(context.lexicon(), head.text(), tail.text())
        .filter(
            word ->
                Known.isUsual(context.lexicon(), word)
                    || areBroken(context, head.text(), tail.text()))
        .filter(word -> isGap(context, tokens, at, word))
        .map(word -> make(context, head.start(), tail.end(), word, 0.92));
  }

  /** Neither piece is a word, in a document that is seen to have gaps. */
  private static boolean areBroken(RuleContext context, String head, String tail) {
    return context.document().wasExported()
        && head.length() > 2
        && !Known.standsAlone(context.lexicon(), head)
        && !Known.standsAlone(context.lexicon(), tail);
  }

  /** The pieces are none, or the document is seen to have gaps and the words around tell. */
  private static boolean isGap(RuleContext context, List<Token> tokens, int at, String word) {
    String head = tokens.get(at).core().text();
    String tail = tokens.get(at + 1).core().text();
    boolean odd =
        !Known.standsAlone(context.lexicon(), tail)
            || (head.length() > 1 && !Known.standsAlone(context.lexicon(), head));
    boolean enough = head.length() + tail.length() > 3;
    return (odd && enough && !(tail.length() > 2 && context.lexicon().knows(tail)))
        || (context.document().wasExported() && Around.gain(context, tokens, at, word) > LIKELIER);
  }

  private Optional<Correction> box(RuleContext context, Token token) {
    int at = token.text().indexOf(BOX);
    Token head = new Token(token.text().substring(0, at), token.start(), token.start() + at);
    Token tail = new Token(token.text().substring(at + 1), head.end() + 1, token.end());
    if (!head.core().isLetters() || !tail.core().isLower()) {
      return Optional.empty();
    }
    return best(context.lexicon(), head.core().text(), tail.core().text())
        .map(word -> make(context, head.core().start(), tail.core().end(), word, 0.95));
  }

  private Correction make(RuleContext context, int start, int end, String word, double sure) {
    return context.propose(
        this, start, end, word, sure, "Only a gap is left of a ligature.", Map.of("word", word));
  }

  /** The most frequent word that a ligature in the gap makes. */
  private static Optional<String> best(Lexicon lexicon, String head, String tail) {
    Optional<String> best = Optional.empty();
    for (String ligature : LIGATURES) {
      String word = head + ligature + tail;
      if (lexicon.knows(word)
          && lexicon.logFrequency(word) > best.map(lexicon::logFrequency).orElse(-100.0)) {
        best = Optional.of(word);
      }
    }
    return best;
  }
}
