package org.stet.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.stet.decisions.Carried;
import org.stet.decisions.Decided;
import org.stet.decisions.DecisionLog;
import org.stet.decisions.Place;
import org.stet.ledger.Verdicts;
import org.stet.page.Document;

/** A person's decisions on their way into a run, and what has become of them at its end. */
final class Carrying {

  private final DecisionLog log;
  private final List<String> lost = new ArrayList<>();

  Carrying(DecisionLog log) {
    this.log = log;
  }

  DecisionLog log() {
    return log;
  }

  /** What was decided on a document, as far as its places still read the same. */
  Verdicts to(Document document) {
    Carried carried = log.carriedTo(document);
    carried.lost().forEach(decided -> lost.add(told(decided)));
    return carried.verdicts();
  }

  /** Decisions whose place reads otherwise now, a line each, for a person. */
  List<String> lost() {
    return List.copyOf(lost);
  }

  private static String told(Decided decided) {
    Place place = decided.place();
    return "%s, page %d: %s of '%s' -> '%s' (%s, %s)"
        .formatted(
            place.document(),
            place.page(),
            decided.act().label(),
            onOneLine(place.before()),
            onOneLine(decided.wording().orElse(place.after())),
            decided.who(),
            decided.when());
  }

  /** What stands on a terminal must not steer it. */
  private static String onOneLine(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("[\\p{Cc}\\p{Cf}]", "?");
  }
}
