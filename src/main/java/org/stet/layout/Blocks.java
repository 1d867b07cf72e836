package org.stet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.page.Page;
import org.stet.page.Region;

/** Cuts the regions of a page where the size of the type changes. */
final class Blocks {

  /** Sizes of one fount differ by less, also on poor scans. */
  private static final double SAME_SIZE = 1.3;

  private Blocks() {}

  static List<Block> of(Page page, Upright upright) {
    List<Block> blocks = new ArrayList<>();
    for (Region region : page.regions()) {
      List<Row> rows =
          region.lines().stream()
              .map(line -> Row.of(line, upright))
              .flatMap(Optional::stream)
              .toList();
      if (!rows.isEmpty()) {
        cut(region, rows, blocks);
      }
    }
    return blocks;
  }

  private static void cut(Region region, List<Row> rows, List<Block> blocks) {
    List<Row> run = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!run.isEmpty() && changes(run, rows, i)) {
        blocks.add(Block.of(region.id(), region.role(), run));
        run = new ArrayList<>();
      }
      run.add(rows.get(i));
    }
    blocks.add(Block.of(region.id(), region.role(), run));
  }

  /**
   * True when another size begins at row i. A single line of little text is measured badly: what
   * follows it has to agree.
   */
  private static boolean changes(List<Row> run, List<Row> rows, int i) {
    double before = TypeSize.median(run.stream().map(Row::size).toList());
    Row row = rows.get(i);
    boolean oneWord = Sentences.isOneWord(run.get(run.size() - 1).text(), row.text());
    if (near(before, row.size()) || oneWord) {
      return false;
    }
    boolean sure = row.text().length() >= 8 && !near(before, row.size() / 1.1, 1.25);
    return sure || i + 1 == rows.size() || !near(before, rows.get(i + 1).size());
  }

  static boolean near(double one, double other) {
    return near(one, other, SAME_SIZE);
  }

  private static boolean near(double one, double other, double ratio) {
    return Math.max(one, other) <= ratio * Math.min(one, other);
  }
}
