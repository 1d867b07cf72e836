package org.stet.page;

import java.util.List;
import java.util.Optional;

/**
 * A block of the page: a column's stretch, a headline, a photo (then without lines).
 *
 * @param id unique on its page, from 0
 * @param role what it is
 * @param box on the scan, in pixels
 * @param lines top to bottom
 */
public record Region(int id, Role role, Optional<Box> box, List<Line> lines) {

  public Region {
    lines = List.copyOf(lines);
  }
}
