package org.stet.repair.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.stet.lexicon.Lexicon;
import org.stet.repair.RuleContext;

/** Whether pieces with gaps at a ligature are one word, going by the pieces alone. */
final class TornPieces {
  /** How much rarer (natural logarithm) a piece must be than the whole. */
  private static final double RARER = 2.5;

  /** Words in their own right, though less usual than what they make. */
  private static final Set<String> RARE_BUT_FREE = Set.of("fence", "fences", "fend", "ice", "leaf");

  private TornPieces() {}

  static boolean areOneWord(RuleContext context, List<Token> pieces) {
    StringBuilder joined = new StringBuilder();
    StringBuilder torn = new StringBuilder();
    boolean broken = false;
    boolean allBroken = true;
    Lexicon lexicon = context.lexicon();
    for (int i = 0; i < pieces.size(); i++) {
      Token core = part(pieces, i);
      if (core.isEmpty() || (i > 0 && !Character.isLowerCase(core.text().charAt(0)))) {
        return false;
      }
      if (i > 0 && !Tear.isBetween(joined.toString(), core.text())) {
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
    boolean name = allBroken && Tear.isInside(torn) && word.length() > 4;
    return known ? broken || outweighs(lexicon, pieces, word) : name;
  }

  /** Of the outer pieces only what no dash parts from the others. */
  private static Token part(List<Token> pieces, int at) {
    Token piece = pieces.get(at);
    boolean last = at > 0 && at == pieces.size() - 1;
    Token part = last ? piece.firstPart() : piece.core();
    boolean dashed = at == 0 && !part.isLetters() && piece.lastPart().isLetters();
    return dashed && part.text().indexOf('\'') < 0 ? piece.lastPart() : part;
  }

  /** The frequency of a word, or of the rarest part of a compound. */
  private static double usual(Lexicon lexicon, String word) {
    return Math.max(
        lexicon.logFrequency(word),
        Arrays.stream(word.split("-", -1)).mapToDouble(lexicon::logFrequency).min().orElse(-25));
  }

  private static boolean standsAlone(Lexicon lexicon, String piece) {
    return Known.standsAlone(lexicon, piece)
        || (piece.length() > 3
            && Known.isWord(lexicon, piece)
            && Known.standsAlone(lexicon, piece.substring(piece.lastIndexOf('-') + 1)));
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
}
