package org.stet.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * A page as it was read, and, after layout, in which order it reads.
 *
 * @param number place in its document, from 1
 * @param box the whole scan, in pixels; of size 0 where there is no image
 * @param regions all blocks; after OCR in the reader's order
 * @param order which lines make which paragraphs and articles; empty before layout
 * @param provenance where the reading comes from
 */
public record Page(
    int number, Box box, List<Region> regions, ReadingOrder order, Provenance provenance) {

  public Page {
    regions = List.copyOf(regions);
  }

  public Page withLayout(List<Region> newRegions, ReadingOrder newOrder) {
    return new Page(number, box, newRegions, newOrder, provenance);
  }

  /** With a step of how it was read, for {@code run.json}. */
  public Page noting(String step, String what) {
    return new Page(number, box, regions, order, provenance.noting(step, what));
  }

  public Stream<Line> lines() {
    return regions.stream().flatMap(region -> region.lines().stream());
  }

  public Stream<Word> words() {
    return lines().flatMap(line -> line.words().stream());
  }
}
