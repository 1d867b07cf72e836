package org.stet.output.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A block that grows from its first word, whose size is the measure of all. */
final class PopplerBlock {

  /** Lines are closer and sizes more alike than this, in em. */
  private static final double LINE_SPACE = 1.5;

  private static final double SAME_SIZE = 0.05;

  /** Words at the height of the block belong to it that are this close and this much alike. */
  private static final double SAME_HEIGHT = 0.5;

  private static final double COLUMN_SPACE = 0.7;
  private static final double LIKE_SIZE = 0.6;

  /** So do words beside it where they stand in few rows. */
  private static final double BESIDE = 1;

  private static final double NEAR_SIZE = 0.2;
  private static final int FEW = 3;

  private final List<PopplerWord> page;
  private final boolean[] taken;
  private final List<PopplerWord> block = new ArrayList<>();
  private final double size;
  private double left;
  private double right;
  private double top;
  private double bottom;

  /**
   * @param page words by their feet
   * @param taken which of them are in a block; those of this block become so
   * @param seed index of the first word
   */
  PopplerBlock(List<PopplerWord> page, boolean[] taken, int seed) {
    this.page = page;
    this.taken = taken;
    PopplerWord first = page.get(seed);
    this.size = first.size();
    this.left = first.left();
    this.right = first.right();
    this.top = first.foot();
    this.bottom = first.foot();
    take(seed);
  }

  List<PopplerWord> grown() {
    int before;
    do {
      before = block.size();
      above();
      below();
      within();
      if (block.size() == before) {
        beside(this::isLeft);
        beside(this::isRight);
      }
    } while (block.size() > before);
    return block;
  }

  private void above() {
    double highest = top;
    int end = first(top - LINE_SPACE * size);
    for (int i = first(top) - 1; i >= end; i--) {
      if (fits(i, 0, SAME_SIZE)) {
        highest = take(i).foot();
      }
    }
    top = highest;
  }

  private void below() {
    double lowest = bottom;
    int end = first(bottom + LINE_SPACE * size);
    for (int i = first(Math.nextUp(bottom)); i < end; i++) {
      if (fits(i, 0, SAME_SIZE)) {
        lowest = take(i).foot();
      }
    }
    bottom = lowest;
  }

  private void within() {
    int end = first(bottom + SAME_HEIGHT * size);
    for (int i = first(top - SAME_HEIGHT * size); i < end; i++) {
      if (fits(i, COLUMN_SPACE * size, LIKE_SIZE)) {
        take(i);
      }
    }
  }

  /** Takes words on one side, one of each row, where they are few. */
  private void beside(Predicate<PopplerWord> onSide) {
    List<Integer> found = new ArrayList<>();
    int end = first(bottom + SAME_HEIGHT * size);
    int row = Integer.MIN_VALUE;
    for (int i = first(top - SAME_HEIGHT * size); i < end; i++) {
      PopplerWord word = page.get(i);
      if (!taken[i] && word.row() != row && onSide.test(word) && isAlike(word, NEAR_SIZE)) {
        row = word.row();
        found.add(i);
      }
    }
    if (found.size() > FEW) {
      return;
    }
    for (int i : found) {
      double foot = take(i).foot();
      top = Math.min(top, foot);
      bottom = Math.max(bottom, foot);
    }
  }

  private boolean isLeft(PopplerWord word) {
    return word.right() <= left && word.right() > left - BESIDE * size;
  }

  private boolean isRight(PopplerWord word) {
    return word.left() >= right && word.left() < right + BESIDE * size;
  }

  private PopplerWord take(int index) {
    taken[index] = true;
    PopplerWord word = page.get(index);
    block.add(word);
    left = Math.min(left, word.left());
    right = Math.max(right, word.right());
    return word;
  }

  private boolean fits(int index, double apart, double unlike) {
    PopplerWord word = page.get(index);
    return !taken[index]
        && word.left() < right + apart
        && word.right() > left - apart
        && isAlike(word, unlike);
  }

  private boolean isAlike(PopplerWord word, double unlike) {
    return Math.abs(word.size() - size) < unlike * size;
  }

  private int first(double foot) {
    return Sorted.first(page, PopplerWord::foot, foot);
  }
}
