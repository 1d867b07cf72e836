package org.stet.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Answers for any cell how its distance differs from its neighbours', in memory that grows with the
 * square root of the text: the state is kept every so many columns, and a block of columns is
 * worked out again when the backtrace enters it.
 */
final class EditMatrix {

  private final int[] text;
  private final int step;
  private final EditColumns columns;
  private final List<long[][]> states = new ArrayList<>();
  private final int distance;

  private final long[][] down;
  private final long[][] right;
  private final long[][] same;
  private int block = -1;

  EditMatrix(int[] pattern, int[] text) {
    this.text = text;
    this.step = Math.max(16, (int) Math.ceil(Math.sqrt(text.length)));
    this.columns = new EditColumns(pattern, false);
    for (int j = 0; j < text.length; j++) {
      if (j % step == 0) {
        states.add(columns.state());
      }
      columns.advance(text[j]);
    }
    this.distance = columns.distance();
    this.down = new long[step][];
    this.right = new long[step][];
    this.same = new long[step][];
  }

  int distance() {
    return distance;
  }

  /** Whether cell (i, j) is one more than (i - 1, j); i at least 1. */
  boolean risesDown(int i, int j) {
    return j == 0 || bit(down, i, j);
  }

  /** Whether cell (i, j) is one more than (i, j - 1); j at least 1. */
  boolean risesRight(int i, int j) {
    return i == 0 || bit(right, i, j);
  }

  /** Whether cell (i, j) is the same as (i - 1, j - 1); both at least 1. */
  boolean sameDiagonally(int i, int j) {
    return bit(same, i, j);
  }

  private boolean bit(long[][] rows, int i, int j) {
    int wanted = (j - 1) / step;
    if (wanted != block) {
      load(wanted);
    }
    return (rows[(j - 1) % step][(i - 1) >> 6] >>> (i - 1) & 1) != 0;
  }

  private void load(int wanted) {
    columns.restore(states.get(wanted));
    int from = wanted * step;
    for (int k = 0; k < step && from + k < text.length; k++) {
      columns.advance(text[from + k]);
      down[k] = columns.down.clone();
      right[k] = columns.right.clone();
      same[k] = columns.same.clone();
    }
    block = wanted;
  }
}
