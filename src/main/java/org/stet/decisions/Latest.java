package org.stet.decisions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.page.WordId;
import org.stet.page.WordRange;

/**
 * Two rules may propose for the same words, and a person may accept one and later edit the other:
 * the words can only be changed once, so the later decision holds.
 */
final class Latest {

  private final Map<WordId, List<WordRange>> taken = new HashMap<>();

  private Latest() {}

  /** Without those whose words a later decision changes; the rest in the same order. */
  static List<Decided> of(List<Decided> decided) {
    Latest latest = new Latest();
    List<Decided> holds = new ArrayList<>();
    for (int i = decided.size() - 1; i >= 0; i--) {
      Decided one = decided.get(i);
      if (one.act() == Act.REJECT || latest.take(one.place().range())) {
        holds.add(one);
      }
    }
    Collections.reverse(holds);
    return holds;
  }

  private boolean take(WordRange range) {
    List<WordId> words = words(range);
    boolean free =
        words.stream()
            .flatMap(word -> taken.getOrDefault(word, List.of()).stream())
            .noneMatch(other -> overlap(range, other));
    if (free) {
      words.forEach(word -> taken.computeIfAbsent(word, w -> new ArrayList<>()).add(range));
    }
    return free;
  }

  private static List<WordId> words(WordRange range) {
    List<WordId> words = new ArrayList<>(List.of(range.first(), range.last()));
    if (range.first().page() == range.last().page()) {
      for (int i = range.first().index() + 1; i < range.last().index(); i++) {
        words.add(new WordId(range.first().page(), i));
      }
    }
    return words;
  }

  private static boolean overlap(WordRange one, WordRange other) {
    return before(one.first(), one.from(), other.last(), other.to())
        && before(other.first(), other.from(), one.last(), one.to());
  }

  private static boolean before(WordId word, int at, WordId other, int otherAt) {
    int order = word.compareTo(other);
    return order < 0 || (order == 0 && at < otherAt);
  }
}
