package org.stet.repair.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stet.lexicon.SmallWords;

/**
 * Words of another language within an English text: small words of one language that English does
 * not have stand around them.
 */
final class Foreign {
  private static final int AROUND = 5;
  private static final int FEWEST = 3;

  private final List<Token> tokens;

  Foreign(String text) {
    tokens = Token.of(text);
  }

  /** True when the stretch stands among such words. */
  boolean covers(int start, int end) {
    int first = 0;
    while (first < tokens.size() && tokens.get(first).end() <= start) {
      first++;
    }
    int last = first;
    while (last < tokens.size() && tokens.get(last).start() < end) {
      last++;
    }
    List<Token> before = tokens.subList(Math.max(0, first - AROUND), first);
    List<Token> after = tokens.subList(last, Math.min(tokens.size(), last + AROUND));
    return SmallWords.ofOthers().stream()
        .anyMatch(words -> in(words, before) + in(words, after) >= FEWEST);
  }

  private static long in(Set<String> words, List<Token> some) {
    return some.stream()
        .map(token -> token.core().text().toLowerCase(Locale.ROOT))
        .filter(words::contains)
        .count();
  }
}
