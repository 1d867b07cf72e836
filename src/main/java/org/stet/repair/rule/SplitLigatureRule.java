package org.stet.repair.rule;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.ledger.Correction;
import org.stet.ledger.Phase;
import org.stet.lexicon.Lexicon;
import org.stet.repair.Example;
import org.stet.repair.RepairRule;
import org.stet.repair.RuleContext;

/** A ligature was set or read as letters with a gap: {@code conf lict}, {@code of f icial}. */
@AutoService(RepairRule.class)
public final class SplitLigatureRule implements RepairRule {

  private static final int MOST_PIECES = 5;

  /** A gap inside fi, fl, ff, ffi, ffl. */
  private static final Pattern INSIDE = Pattern.compile("(?i).*f f?[fil].*");

  private static final Set<String> OF = Set.of("of", "Of", "off", "Off");

  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "his", "her", "its", "their", "our", "no", "any", "every", "new");

  /** How much rarer (natural logarithm) a piece must be than the whole. */
  private static final double RARER = 2.5;

  /** Words in their own right, though less usual than what they make. */
  private static final Set<String> RARE_BUT_FREE = Set.of("fence", "fences", "fend", "ice", "leaf");

  /** A gap on either side of one. */
  private static final Pattern BESIDE = Pattern.compile("(?i).*(?:f[fil] | f[fil]).*");

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
        new Example("the staf f, he said", "the staff, he said"));
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
    boolean inside = INSIDE.matcher(torn).matches();
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
      if ((isTornWord(context, tokens.subList(from, to + 1))
              || isTornOff(context, tokens, from, to))
          && !belongsToNext(context, text, tokens, to)) {
        best = to;
      }
    }
    return best;
  }

  /** After an article no "of" can stand: {@code an of fence}. */
  private static boolean isTornOff(RuleContext context, List<Token> tokens, int from, int to) {
    if (from == 0 || to != from + 1 || !OF.contains(tokens.get(from).text())) {
      return false;
    }
    String tail = tokens.get(to).core().text();
    String before = tokens.get(from - 1).text().toLowerCase(Locale.ROOT);
    return DETERMINERS.contains(before)
        && !tail.isEmpty()
        && isTear(tokens.get(from).text(), tail)
        && Character.isLowerCase(tail.charAt(0))
        && Known.isUsual(context.lexicon(), tokens.get(from).text() + tail);
  }

  /** A lone f before the rest of its word: in {@code of f inancial} it does not make "off". */
  private static boolean belongsToNext(
      RuleContext context, String text, List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).text().equals("f")
        && tokens.get(at).besides(tokens.get(at + 1), text)
        && isTornWord(context, tokens.subList(at, at + 2));
  }

  private static boolean isTornWord(RuleContext context, List<Token> pieces) {
    StringBuilder joined = new StringBuilder();
    StringBuilder torn = new StringBuilder();
    boolean broken = false;
    boolean allBroken = true;
    Lexicon lexicon = context.lexicon();
    for (int i = 0; i < pieces.size(); i++) {
      Token core = pieces.get(i).core();
      if (core.isEmpty() || (i > 0 && !Character.isLowerCase(core.text().charAt(0)))) {
        return false;
      }
      if (i > 0 && !isTear(joined.toString(), core.text())) {
        return false;
      }
      joined.append(core.text());
      torn.append(i == 0 ? "" : " ").append(core.text());
      boolean alone = standsAlone(lexicon, core.text());
      broken |= !alone;
      allBroken &= !alone;
    }
    String word = joined.toString();
    if (word.length() < 3) {
      return false;
    }
    boolean known = Known.isWord(lexicon, word) || context.document().count(word) > 0;
    boolean name = allBroken && INSIDE.matcher(torn).matches() && word.length() > 4;
    return known ? broken || outweighs(lexicon, pieces, word) : name;
  }

  /** The frequency of a word, or of the rarest part of a compound. */
  private static double usual(Lexicon lexicon, String word) {
    return lexicon.knows(word)
        ? lexicon.logFrequency(word)
        : Arrays.stream(word.split("-", -1)).mapToDouble(lexicon::logFrequency).min().orElse(-25);
  }

  private static boolean standsAlone(Lexicon lexicon, String piece) {
    return Known.standsAlone(lexicon, piece)
        || (piece.length() > 3 && Known.isWord(lexicon, piece));
  }

  /** A usual word against pieces of which one is hardly ever met: {@code prof it}. */
  private static boolean outweighs(Lexicon lexicon, List<Token> pieces, String word) {
    return pieces.size() == 2
        && usual(lexicon, word) >= Known.USUAL
        && pieces.stream()
            .map(piece -> piece.core().text())
            .anyMatch(
                piece ->
                    !RARE_BUT_FREE.contains(piece)
                        && usual(lexicon, piece) < usual(lexicon, word) - RARER);
  }

  private static boolean isTear(String left, String right) {
    String tear = left + " " + right;
    int gap = left.length();
    String around = tear.substring(Math.max(0, gap - 2), Math.min(tear.length(), gap + 3));
    return INSIDE.matcher(around).matches() || BESIDE.matcher(around).matches();
  }
}
