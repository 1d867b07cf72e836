package org.stet.decisions;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.stet.json.Json;
import org.stet.page.Box;
import org.stet.page.WordRange;

/** A decision as it stands in the file: one flat object a line, short, and good to compare. */
record DecisionLine(
    String when,
    String who,
    String from,
    String batch,
    String act,
    String document,
    String correction,
    int page,
    Optional<Box> box,
    String range,
    String before,
    String after,
    Optional<String> wording,
    String rule) {

  static String write(Decided decided) {
    Place place = decided.place();
    return Json.line(
        new DecisionLine(
            decided.when().toString(),
            decided.who(),
            decided.from(),
            decided.batch(),
            decided.act().label(),
            place.document(),
            decided.correction(),
            place.page(),
            place.box(),
            place.range().toString(),
            place.before(),
            place.after(),
            decided.wording(),
            place.rule()));
  }

  /** None where the line is not a whole decision. */
  static Optional<Decided> read(String line) {
    try {
      return Optional.of(Json.read(line, DecisionLine.class).decided());
    } catch (IOException | DateTimeException | IllegalArgumentException | NullPointerException e) {
      return Optional.empty();
    }
  }

  private Decided decided() {
    Place place = new Place(document, page, box, WordRange.parse(range), before, after, rule);
    return new Decided(
        Instant.parse(when), who, from, batch, correction, Act.of(act), wording, place);
  }
}
