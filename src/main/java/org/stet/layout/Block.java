package org.stet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stet.page.Box;
import org.stet.page.Role;

/**
 * Rows of one size that stand together in one region.
 *
 * @param region id of the region that they were read in
 * @param role what it is
 * @param box around the rows, upright
 * @param rows top to bottom; at least one
 */
record Block(int region, Role role, Box box, List<Row> rows) {

  Block {
    rows = List.copyOf(rows);
  }

  static Block of(int region, Role role, List<Row> rows) {
    Box box = rows.stream().map(Row::box).reduce(Box::union).orElseThrow();
    return new Block(region, role, box, rows);
  }

  Block as(Role newRole) {
    return new Block(region, newRole, box, rows);
  }

  Block with(Block after) {
    List<Row> all = new ArrayList<>(rows);
    all.addAll(after.rows);
    return of(region, role, all);
  }

  double size() {
    return TypeSize.median(rows.stream().map(Row::size).toList());
  }

  String text() {
    return rows.stream().map(Row::text).collect(Collectors.joining(" "));
  }

  int characters() {
    return rows.stream().mapToInt(row -> row.text().length()).sum();
  }

  /** The middle of the block, in pixels from the left. */
  int centre() {
    return box.x() + box.width() / 2;
  }
}
