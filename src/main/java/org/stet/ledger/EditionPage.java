package org.stet.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.stet.page.Page;

/**
 * A page of the edition as it is printed: for formats that go page by page.
 *
 * @param page as it was read
 * @param blocks in reading order
 */
public record EditionPage(Page page, List<EditionBlock> blocks) {

  public EditionPage {
    blocks = List.copyOf(blocks);
  }

  public Stream<EditionLine> lines() {
    return blocks.stream().flatMap(block -> block.lines().stream());
  }

  public Stream<PlacedWord> words() {
    return lines().flatMap(line -> line.words().stream());
  }
}
