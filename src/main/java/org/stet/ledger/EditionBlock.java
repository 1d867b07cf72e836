package org.stet.ledger;

import java.util.List;
import java.util.Optional;
import org.stet.page.Box;
import org.stet.page.ParagraphId;
import org.stet.page.Role;

/**
 * The lines that a paragraph has in one region of a page.
 *
 * @param article id of its article on the page
 * @param paragraph what it belongs to
 * @param role what the paragraph is
 * @param lines top to bottom, those without words included
 */
public record EditionBlock(int article, ParagraphId paragraph, Role role, List<EditionLine> lines) {

  public EditionBlock {
    lines = List.copyOf(lines);
  }

  /** The lines on which the edition says something. */
  public List<EditionLine> written() {
    return lines.stream().filter(line -> !line.words().isEmpty()).toList();
  }

  /** On the scan, in pixels: what its lines cover. */
  public Optional<Box> box() {
    return lines.stream().flatMap(line -> line.line().box().stream()).reduce(Box::union);
  }
}
