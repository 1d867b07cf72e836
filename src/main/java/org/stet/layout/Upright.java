package org.stet.layout;

import java.util.List;
import java.util.Optional;
import org.stet.page.Box;
import org.stet.page.Line;
import org.stet.page.Page;
import org.stet.page.Word;

/**
 * Turns boxes of the scan so that text runs from left to right. A scan may lie on its side; its
 * words tell, since each stands beside the one before it.
 *
 * @param page the whole scan
 * @param quarterTurns clockwise turns by which the text lies on the scan, 0..3
 */
record Upright(Box page, int quarterTurns) {

  static Upright of(Page page) {
    long right = 0;
    long down = 0;
    for (Line line : page.lines().toList()) {
      List<Box> boxes = line.words().stream().map(Word::box).flatMap(Optional::stream).toList();
      if (boxes.size() > 1) {
        Box first = boxes.get(0);
        Box last = boxes.get(boxes.size() - 1);
        right += (last.x() + last.right()) - (first.x() + first.right());
        down += (last.y() + last.bottom()) - (first.y() + first.bottom());
      }
    }
    if (Math.abs(right) >= Math.abs(down)) {
      return new Upright(page.box(), right >= 0 ? 0 : 2);
    }
    return new Upright(page.box(), down > 0 ? 1 : 3);
  }

  /** The box as it stands on the page when the page is held the right way up. */
  Box of(Box box) {
    return switch (quarterTurns) {
      case 1 -> new Box(box.y(), page.width() - box.right(), box.height(), box.width());
      case 2 ->
          new Box(
              page.width() - box.right(), page.height() - box.bottom(), box.width(), box.height());
      case 3 -> new Box(page.height() - box.bottom(), box.x(), box.height(), box.width());
      default -> box;
    };
  }

  /** The page's width when it is held the right way up, in pixels. */
  int width() {
    return quarterTurns % 2 == 0 ? page.width() : page.height();
  }

  /** The page's height when it is held the right way up, in pixels. */
  int height() {
    return quarterTurns % 2 == 0 ? page.height() : page.width();
  }
}
