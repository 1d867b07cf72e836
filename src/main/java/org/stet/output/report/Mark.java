package org.stet.output.report;

import java.util.List;
import java.util.Optional;
import org.stet.ledger.Correction;
import org.stet.ledger.Entry;
import org.stet.page.Box;

/**
 * A correction and where it is printed.
 *
 * @param number place in the text, from 1
 * @param entry the correction and what became of it
 * @param page the page it starts on
 * @param spots one box for each printed line that it touches; none without images
 */
record Mark(int number, Entry entry, int page, List<Spot> spots) {

  Mark {
    spots = List.copyOf(spots);
  }

  /**
   * A stretch of one printed line.
   *
   * @param box the words of the correction
   * @param around the same with the whole words beside them
   */
  record Spot(int page, Box box, Box around) {}

  Correction correction() {
    return entry.correction();
  }

  String state() {
    return entry.decision().label();
  }

  /** As it stands in the text, or would: with a person's wording where there is one. */
  String after() {
    return entry.effective().after();
  }

  List<Spot> on(int pageNumber) {
    return spots.stream().filter(spot -> spot.page() == pageNumber).toList();
  }

  Optional<Box> firstBox() {
    return spots.stream().map(Spot::box).findFirst();
  }
}
