package org.stet.repair.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words of another language within an English text: small words of one language that English does
 * not have stand around them.
 */
final class Foreign {
  private static final List<Set<String>> SMALL =
      List.of(
          words("le les des une est dans qui que du et pour au aux je il ils vous nous sur avec"),
          words("der das und ist nicht ein eine von dem zu mit auf sich ich sie er"),
          words("el los las del una y es por con se lo su para como"),
          words("il della del che non di una per con nel sono gli"),
          words("et est non cum ad sed quod qui quae ut ab ex pro sunt"));

  private static final int AROUND = 5;
  private static final int FEWEST = 3;

  private final List<Token> tokens;

  Foreign(String text) {
    tokens = Token.of(text);
  }

  private static Set<String> words(String line) {
    return Set.of(line.split(" ", -1));
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
    return SMALL.stream().anyMatch(words -> in(words, before) + in(words, after) >= FEWEST);
  }

  private static long in(Set<String> words, List<Token> some) {
    return some.stream()
        .map(token -> token.core().text().toLowerCase(Locale.ROOT))
        .filter(words::contains)
        .count();
  }
}
