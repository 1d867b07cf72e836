package org.stet.evaluate;

import java.util.BitSet;

/**
 * A shortest way to turn one sequence into another.
 *
 * <p>There are many shortest ways, and what counts as a hit depends on the choice. This one is the
 * choice of the python-Levenshtein library's {@code editops}, which shared scorers use: common ends
 * are set apart; then, from the end, go on inserting or deleting if that was the last step; else
 * keep; else replace; else insert, then delete.
 *
 * @param insertions symbols of the target that the source lacks
 * @param deletions symbols of the source that the target lacks
 * @param replacements symbols that differ
 * @param kept indexes of the source's symbols that stay
 */
record EditScript(int insertions, int deletions, int replacements, BitSet kept) {

  static EditScript between(int[] source, int[] target) {
    int head = 0;
    int from = source.length;
    int to = target.length;
    while (head < from && head < to && source[head] == target[head]) {
      head++;
    }
    while (from > head && to > head && source[from - 1] == target[to - 1]) {
      from--;
      to--;
    }
    BitSet kept = new BitSet(source.length);
    kept.set(0, head);
    kept.set(from, source.length);
    if (from == head || to == head) {
      return new EditScript(to - head, from - head, 0, kept);
    }
    int[] rows = java.util.Arrays.copyOfRange(source, head, from);
    int[] columns = java.util.Arrays.copyOfRange(target, head, to);
    return new Backtrace(rows, columns, head, kept).script();
  }

  int distance() {
    return insertions + deletions + replacements;
  }

  /** Walks from the last cell of the matrix to the first. */
  private static final class Backtrace {
    private enum Step {
      INSERT,
      DELETE,
      DIAGONAL
    }

    private final int[] source;
    private final int[] target;
    private final int offset;
    private final BitSet kept;
    private final EditMatrix matrix;
    private int i;
    private int j;
    private int insertions;
    private int deletions;
    private int replacements;

    Backtrace(int[] source, int[] target, int offset, BitSet kept) {
      this.source = source;
      this.target = target;
      this.offset = offset;
      this.kept = kept;
      this.matrix = new EditMatrix(source, target);
      this.i = source.length;
      this.j = target.length;
    }

    EditScript script() {
      Step last = Step.DIAGONAL;
      while (i > 0 || j > 0) {
        last = next(last);
        switch (last) {
          case INSERT -> {
            insertions++;
            j--;
          }
          case DELETE -> {
            deletions++;
            i--;
          }
          case DIAGONAL -> diagonal();
        }
      }
      return new EditScript(insertions, deletions, replacements, kept);
    }

    private Step next(Step last) {
      boolean mayInsert = j > 0 && matrix.risesRight(i, j);
      if (last == Step.INSERT && mayInsert) {
        return Step.INSERT;
      }
      boolean mayDelete = i > 0 && matrix.risesDown(i, j);
      if (last == Step.DELETE && mayDelete) {
        return Step.DELETE;
      }
      if (i > 0 && j > 0 && (equal() || !matrix.sameDiagonally(i, j))) {
        return Step.DIAGONAL;
      }
      return mayInsert ? Step.INSERT : Step.DELETE;
    }

    private boolean equal() {
      return source[i - 1] == target[j - 1];
    }

    private void diagonal() {
      if (equal()) {
        kept.set(offset + i - 1);
      } else {
        replacements++;
      }
      i--;
      j--;
    }
  }
}
