package org.stet.repair.channel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stet.lexicon.Confusion;

/** Counts what readings made of which letters, in pairs of a reading and its truth. */
public final class ConfusionLearner {
  private static final int LONGEST = 3;
  private static final long SMALL = 60_000_000;
  private static final double LEAST = 1.5;
  private static final double MOST = 12;

  private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
  private final Map<String, Integer> letters = new HashMap<>();
  private int all;

  /** Counts a pair of texts: line by line where they have the same lines, else as a whole. */
  public void learnPair(String reading, String truth) {
    String[] read = reading.replace('\u00ac', '-').split("\\R");
    String[] meant = truth.replace('\u00ac', '-').split("\\R");
    if (read.length != meant.length || worthOneAlignment(reading, truth)) {
      learn(String.join(" ", read), String.join(" ", meant));
    } else {
      for (int i = 0; i < read.length; i++) {
        learn(read[i], meant[i]);
      }
    }
  }

  private static boolean worthOneAlignment(String reading, String truth) {
    return (long) reading.length() * truth.length() < SMALL;
  }

  /** Counts a pair; both are running text, spaces as read. */
  public void learn(String reading, String truth) {
    for (int i = 0; i < truth.length(); i++) {
      for (int length = 1; length <= LONGEST && i + length <= truth.length(); length++) {
        letters.merge(truth.substring(i, i + length), 1, Integer::sum);
      }
    }
    all += truth.length();
    for (int[] stretch : Alignment.of(reading, truth).differences()) {
      String read = reading.substring(stretch[0], stretch[1]);
      String meant = truth.substring(stretch[2], stretch[3]);
      if (read.length() == meant.length() && read.length() > 1) {
        for (int i = 0; i < read.length(); i++) {
          add(read.substring(i, i + 1), meant.substring(i, i + 1));
        }
      }
      add(read, meant);
    }
  }

  private void add(String read, String meant) {
    if (hasSpace(read) || hasSpace(meant)) {
      return;
    }
    if (read.length() <= LONGEST && meant.length() <= LONGEST && !read.equals(meant)) {
      counts.computeIfAbsent(meant, m -> new TreeMap<>()).merge(read, 1, Integer::sum);
    }
  }

  private static boolean hasSpace(String text) {
    return text.chars()
        .anyMatch(c -> Character.isWhitespace(c) || org.stet.lexicon.WordForms.isDash((char) c));
  }

  /** What was seen at least {@code least} times, as shares of the truth's letters. */
  public List<Confusion> confusions(int least) {
    List<Confusion> kept = new ArrayList<>();
    counts.forEach(
        (meant, readings) ->
            readings.forEach(
                (read, count) -> {
                  if (count >= least) {
                    kept.add(new Confusion(read, meant, count, cost(meant, count)));
                  }
                }));
    return kept;
  }

  private double cost(String meant, int count) {
    int base = meant.isEmpty() ? all : letters.getOrDefault(meant, count);
    return Math.min(MOST, Math.max(LEAST, -Math.log((count - 0.5) / base)));
  }
}
