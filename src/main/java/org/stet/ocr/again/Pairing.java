package org.stet.ocr.again;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stet.page.Alternative;
import org.stet.page.Confidence;
import org.stet.page.Rereading;
import org.stet.page.WordId;

/**
 * Brings readings of one line together: words that stand at the same place, more than one where one
 * look saw a blank and another did not.
 */
final class Pairing {

  /** Words that overlap by less than this, in pixels of the page, stand beside each other. */
  private static final int SLACK = 5;

  private Pairing() {}

  /**
   * A word of one look.
   *
   * @param left on the page as it was prepared, in pixels
   */
  record Seen(String text, double confidence, double left, double right) {
    double middle() {
      return (left + right) / 2;
    }
  }

  /**
   * Where a look saw something else than the first reading.
   *
   * @param ids of the first reading's words
   * @param first the first reading, left to right
   * @param looks the others
   */
  static List<Rereading> of(List<WordId> ids, List<Seen> first, List<List<Seen>> looks) {
    List<Rereading> found = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= first.size(); to++) {
      if (to == first.size() || isGap(first, to, looks)) {
        double left = from == 0 ? Double.NEGATIVE_INFINITY : first.get(from).left() - SLACK / 2.0;
        double right =
            to == first.size() ? Double.POSITIVE_INFINITY : first.get(to).left() - SLACK / 2.0;
        List<List<Seen>> words = looks.stream().map(look -> within(look, left, right)).toList();
        int count = to - from;
        if (words.stream().allMatch(seen -> seen.size() == count)) {
          for (int i = 0; i < count; i++) {
            int at = i;
            List<List<Seen>> single = words.stream().map(seen -> seen.subList(at, at + 1)).toList();
            add(ids.subList(from + i, from + i + 1), first.get(from + i).text(), single, found);
          }
        } else {
          add(ids.subList(from, to), text(first.subList(from, to)), words, found);
        }
        from = to;
      }
    }
    return found;
  }

  /** True when nobody saw a word across the place before the word. */
  private static boolean isGap(List<Seen> first, int word, List<List<Seen>> looks) {
    double place = first.get(word).left() - SLACK / 2.0;
    return looks.stream()
        .flatMap(List::stream)
        .noneMatch(seen -> seen.left() < place - SLACK && seen.right() > place + 2 * SLACK);
  }

  private static void add(
      List<WordId> ids, String text, List<List<Seen>> looks, List<Rereading> found) {
    if (looks.stream().map(Pairing::text).anyMatch(t -> !t.isEmpty() && !t.equals(text))) {
      found.add(
          new Rereading(
              ids.get(0), ids.get(ids.size() - 1), looks.stream().map(Pairing::reading).toList()));
    }
  }

  private static List<Seen> within(List<Seen> look, double left, double right) {
    return look.stream().filter(seen -> seen.middle() >= left && seen.middle() < right).toList();
  }

  private static Alternative reading(List<Seen> words) {
    int signs = words.stream().mapToInt(seen -> seen.text().length()).sum();
    double sure = words.stream().mapToDouble(s -> s.confidence() * s.text().length()).sum();
    double mean = Math.round(10_000 * sure / Math.max(1, signs)) / 10_000.0;
    return new Alternative(text(words), new Confidence(Math.min(1, mean)));
  }

  private static String text(List<Seen> words) {
    return words.stream().map(Seen::text).collect(Collectors.joining(" "));
  }
}
