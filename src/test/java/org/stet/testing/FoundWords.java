package org.stet.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which words of a text are found in another one. */
public final class FoundWords {

  private FoundWords() {}

  public static List<String> of(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+", -1));
  }

  /** The wanted words that are left over when each is struck out once in the text. */
  public static List<String> missed(List<String> wanted, String text) {
    Map<String, Integer> there = new HashMap<>();
    of(text).forEach(word -> there.merge(word, 1, Integer::sum));
    List<String> missed = new ArrayList<>();
    for (String word : wanted) {
      if (there.merge(word, -1, Integer::sum) < 0) {
        missed.add(word);
      }
    }
    return missed;
  }
}
