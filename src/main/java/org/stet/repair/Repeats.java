package org.stet.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stet.ledger.Passage;
import org.stet.lexicon.Lexicon;
import org.stet.page.ParagraphId;
import org.stet.page.Role;

/**
 * Finds blocks that stand twice in a document: candidates by shared shingles of three words, then
 * by alignment. What papers print again on purpose stays: short lines and refrains, advertisements
 * and tables, and notices that differ in a name or a number.
 */
final class Repeats {
  private static final int SHINGLE = 3;
  private static final long MIXING = 0x9E3779B97F4A7C15L;
  private static final int FEWEST_WORDS = 12;
  private static final int LONGEST_QUOTE = 70;
  private static final int NEXT = 2;
  private static final int NEAR = 15;
  private static final int MOST_COPIES = 2;
  private static final double SHARED = 0.25;
  private static final double ALIKE = 0.8;
  private static final double QUOTED = 0.92;
  private static final double STRANGE = 0.04;

  private final Lexicon lexicon;
  private final List<ParagraphId> passages = new ArrayList<>();
  private final List<List<String>> words = new ArrayList<>();
  private final Map<ParagraphId, Repeat> found = new HashMap<>();

  private Repeats(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The worse copies, by their paragraph. */
  static Map<ParagraphId, Repeat> in(Stream<Passage> passages, Lexicon lexicon) {
    Repeats repeats = new Repeats(lexicon);
    // Of a long document, each word is kept once, and no passage with its boxes and signs.
    Map<String, String> once = new HashMap<>();
    passages.forEach(
        passage -> {
          repeats.passages.add(passage.id());
          repeats.words.add(
              words(passage).stream().map(word -> once.computeIfAbsent(word, w -> w)).toList());
        });
    repeats.find();
    return repeats.found;
  }

  private static List<String> words(Passage passage) {
    boolean marked =
        passage.original().contains("??"); // captions of portals have a rule of their own
    if (marked || passage.role() == Role.ADVERTISEMENT || passage.role() == Role.TABLE) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    for (String token : passage.original().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!token.isEmpty()) {
        words.add(token);
      }
    }
    return words.size() < FEWEST_WORDS ? List.of() : words;
  }

  private void find() {
    Map<Integer, Map<Integer, Double>> byDistance = new TreeMap<>();
    Map<Integer, Integer> copies = new HashMap<>();
    List<int[]> quotes = new ArrayList<>();
    for (int[] pair : candidates()) {
      Optional<Double> alike = alike(pair[0], pair[1]);
      if (alike.isPresent()) {
        copies.merge(pair[0], 1, Integer::sum);
        copies.merge(pair[1], 1, Integer::sum);
        byDistance
            .computeIfAbsent(pair[1] - pair[0], d -> new TreeMap<>())
            .put(pair[0], alike.get());
      } else {
        quotes.add(pair);
      }
    }
    byDistance.forEach((distance, pairs) -> runs(distance, pairs, copies));
    quotes.forEach(this::quote);
  }

  /** Pairs of passages that share enough shingles to be looked at, the earlier one first. */
  private List<int[]> candidates() {
    Map<Long, List<Integer>> places = new HashMap<>();
    Map<Long, Integer> shared = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      for (long shingle : shingles(words.get(i))) {
        List<Integer> earlier = places.computeIfAbsent(shingle, s -> new ArrayList<>(1));
        if (earlier.size() <= NEAR) {
          for (int other : earlier) {
            shared.merge((long) other << 32 | i, 1, Integer::sum);
          }
          earlier.add(i);
        }
      }
    }
    List<int[]> pairs = new ArrayList<>();
    shared.forEach(
        (key, count) -> {
          int first = (int) (key >>> 32);
          int second = (int) (long) key;
          int fewest = Math.min(words.get(first).size(), words.get(second).size());
          if (count >= SHARED * (fewest - SHINGLE + 1)) {
            pairs.add(new int[] {first, second});
          }
        });
    return pairs;
  }

  /** As 64 bits each: what is taken for the same by chance is aligned in vain, no more. */
  private static Set<Long> shingles(List<String> words) {
    Set<Long> shingles = new LinkedHashSet<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      long bits = 0;
      for (String word : words.subList(i, i + SHINGLE)) {
        bits = (bits ^ word.hashCode()) * MIXING;
        bits ^= bits >>> 29;
      }
      shingles.add(bits);
    }
    return shingles;
  }

  private Optional<Double> alike(int first, int second) {
    int one = words.get(first).size();
    int other = words.get(second).size();
    if (Math.min(one, other) < ALIKE * Math.max(one, other)) {
      return Optional.empty();
    }
    WordAlignment aligned = WordAlignment.whole(words.get(first), words.get(second));
    return aligned.alike() >= ALIKE && sameText(aligned, Math.max(one, other))
        ? Optional.of(aligned.alike())
        : Optional.empty();
  }

  private static boolean sameText(WordAlignment aligned, int length) {
    return aligned.numbers() == 0 && aligned.strange() <= STRANGE * length;
  }

  /** Passages that stand again at the same distance: several in a row, or one beside its copy. */
  private void runs(int distance, Map<Integer, Double> pairs, Map<Integer, Integer> copies) {
    for (int start : pairs.keySet()) {
      if (pairs.containsKey(start - 1)) {
        continue;
      }
      int end = start;
      while (pairs.containsKey(end + 1)) {
        end++;
      }
      boolean several = end > start;
      boolean beside = isBeside(start, distance) && copies.getOrDefault(start, 0) < MOST_COPIES;
      if (several || beside) {
        mark(start, end, distance, pairs, several ? Repeat.Kind.COLUMN : Repeat.Kind.TWICE);
      }
    }
  }

  /** One behind the other, a credit between them at most: a stanza between makes it a refrain. */
  private boolean isBeside(int start, int distance) {
    return distance == 1 || (distance == NEXT && words.get(start + 1).isEmpty());
  }

  /** The better reading of a run stays as a whole. */
  private void mark(
      int start, int end, int distance, Map<Integer, Double> pairs, Repeat.Kind kind) {
    long first = 0;
    long second = 0;
    for (int i = start; i <= end; i++) {
      first += unknown(i);
      second += unknown(i + distance);
    }
    for (int i = start; i <= end; i++) {
      int worse = first > second ? i : i + distance;
      int kept = first > second ? i + distance : i;
      double alike = pairs.getOrDefault(i, ALIKE);
      if (!found.containsKey(passages.get(kept))) {
        found.putIfAbsent(passages.get(worse), new Repeat(passages.get(kept), alike, kind));
      }
    }
  }

  private long unknown(int passage) {
    return words.get(passage).stream().filter(word -> !lexicon.knows(word)).count();
  }

  /** A short passage that stands word for word in a longer one nearby. */
  private void quote(int[] pair) {
    boolean laterIsShorter = words.get(pair[1]).size() < words.get(pair[0]).size();
    int shorter = laterIsShorter ? pair[1] : pair[0];
    int longer = laterIsShorter ? pair[0] : pair[1];
    int length = words.get(shorter).size();
    if (pair[1] - pair[0] > NEAR
        || length > LONGEST_QUOTE
        || words.get(longer).size() < 2 * length
        || passages.get(shorter).page() != passages.get(longer).page()) {
      return;
    }
    WordAlignment aligned = WordAlignment.within(words.get(shorter), words.get(longer));
    if (aligned.alike() >= QUOTED && sameText(aligned, length)) {
      found.putIfAbsent(
          passages.get(shorter),
          new Repeat(passages.get(longer), aligned.alike(), Repeat.Kind.QUOTE));
    }
  }
}
