package org.stet.page;

import java.util.List;
import java.util.Optional;

/**
 * Running text on one page: lines in reading order, perhaps out of several regions.
 *
 * @param id its name
 * @param role what it is
 * @param lines at least one
 * @param continuesIn the paragraph on another page in which its sentence goes on (a jump, or the
 *     next page); that one is then read as part of this
 */
public record Paragraph(
    ParagraphId id, Role role, List<Line> lines, Optional<ParagraphId> continuesIn) {

  public Paragraph {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a paragraph without lines: " + id);
    }
  }
}
