package org.stet.decisions;

import java.time.Instant;
import java.util.Optional;
import org.stet.page.Box;
import org.stet.page.WordRange;

/** Decisions to test with. */
final class Samples {

  private Samples() {}

  static Place place(String range, String before, String after) {
    return new Place(
        "sample", 1, Optional.empty(), WordRange.parse(range), before, after, "split-ligature");
  }

  static Place printed(String range, String before, String after, Box box) {
    return new Place(
        "sample", 1, Optional.of(box), WordRange.parse(range), before, after, "misread");
  }

  static Decided decided(Act act, Place place) {
    return decided(
        act, place, act == Act.EDIT ? Optional.of("a person's own wording") : Optional.empty());
  }

  static Decided decided(Act act, Place place, Optional<String> wording) {
    return new Decided(
        Instant.parse("2026-01-01T00:00:00Z"),
        "reader",
        "review",
        "b1",
        place.correction().id(),
        act,
        wording,
        place);
  }
}
