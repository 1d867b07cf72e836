package org.stet.output.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which lines viewers built on poppler would select together: by the rules by which words become
 * blocks there ({@code TextPage::coalesce} in {@code TextOutputDev.cc}, the first step).
 */
final class PopplerBlocks {

  /** Lines of two columns in one block are one where their feet are this near, in em. */
  private static final double LEVEL = 0.6;

  private static final int FIRST_ROWS = 4;

  private final List<PopplerWord> words;
  private final boolean[] taken;

  private PopplerBlocks(List<PopplerWord> words) {
    this.words = words.stream().sorted(Comparator.comparingDouble(PopplerWord::foot)).toList();
    this.taken = new boolean[words.size()];
  }

  /** How many lines would be selected with one of another column. */
  static int joined(List<PopplerWord> words) {
    PopplerBlocks page = new PopplerBlocks(words);
    int joined = 0;
    for (int first = 0; first < page.words.size(); first++) {
      while (!page.taken[first]) {
        joined += joins(new PopplerBlock(page.words, page.taken, page.seed(first)).grown());
      }
    }
    return joined;
  }

  /** The leftmost word of the first rows. */
  private int seed(int first) {
    int seed = first;
    int end = words.get(first).row() + FIRST_ROWS;
    for (int i = first; i < words.size() && words.get(i).row() < end; i++) {
      if (!taken[i] && words.get(i).left() < words.get(seed).left()) {
        seed = i;
      }
    }
    return seed;
  }

  private static int joins(List<PopplerWord> block) {
    List<PopplerWord> byFoot = new ArrayList<>(block);
    byFoot.sort(Comparator.comparingDouble(PopplerWord::foot));
    Set<Integer> joined = new HashSet<>();
    for (int i = 0; i < byFoot.size(); i++) {
      PopplerWord one = byFoot.get(i);
      double end = one.foot() + LEVEL * one.size();
      for (int j = i + 1; j < byFoot.size() && byFoot.get(j).foot() <= end; j++) {
        PopplerWord other = byFoot.get(j);
        if (other.column() != one.column() && other.isBeside(one)) {
          joined.add(Math.max(one.line(), other.line()));
        }
      }
    }
    return joined.size();
  }
}
