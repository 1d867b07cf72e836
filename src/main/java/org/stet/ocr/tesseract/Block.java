package org.stet.ocr.tesseract;

import java.util.List;
import org.stet.page.Box;
import org.stet.page.Line;
import org.stet.page.Role;

/**
 * What Tesseract takes for one block.
 *
 * @param role photo, table, caption, or body where it tells nothing special
 * @param box on the scan
 * @param lines top to bottom; none in a photo
 */
record Block(Role role, Box box, List<Line> lines) {

  Block {
    lines = List.copyOf(lines);
  }
}
