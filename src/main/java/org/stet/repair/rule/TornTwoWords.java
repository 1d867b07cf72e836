package org.stet.repair.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stet.repair.RuleContext;

/**
 * Pieces of a torn word that are both words of their own, {@code leaf let} and {@code of fence}:
 * only the words around tell, and only where other words of the document are torn, too.
 */
final class TornTwoWords {
  private static final Set<String> OF = Set.of("of", "off");

  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "his", "her", "its", "their", "our", "no", "any", "every", "new");

  /** How much likelier (natural logarithm) the word must be than its two pieces. */
  private static final double LIKELIER = 3;

  private TornTwoWords() {}

  static boolean areOneWord(RuleContext context, List<Token> tokens, int from, int to) {
    String head = tokens.get(from).text();
    String tail = tokens.get(to).core().text();
    if (to != from + 1
        || head.length() < 2
        || tail.length() < 2
        || !Character.isLowerCase(tail.charAt(0))
        || !Tear.isBetween(head, tail)
        || !Known.isUsual(context.lexicon(), head + tail)) {
      return false;
    }
    return isOfAfterDeterminer(tokens, from)
        || (context.document().wasExported()
            && Around.gain(context, tokens, from, head + tail) > LIKELIER);
  }

  /** After an article no "of" can stand: {@code an of fence}. */
  private static boolean isOfAfterDeterminer(List<Token> tokens, int from) {
    return from > 0
        && OF.contains(tokens.get(from).text().toLowerCase(Locale.ROOT))
        && DETERMINERS.contains(tokens.get(from - 1).text().toLowerCase(Locale.ROOT));
  }
}
