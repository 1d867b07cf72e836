package org.stet.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stet.ledger.Decision;
import org.stet.ledger.Entry;

/**
 * All corrections of the output folder, small enough to be sent at once.
 *
 * @param documents names, in order
 * @param corrections each with the place of its document among the names
 * @param decisions what people decided so far
 */
record BatchView(List<String> documents, List<Item> corrections, Desk.News decisions) {

  /** One correction; short names keep 20,000 of them small. */
  record Item(
      int d,
      String id,
      int page,
      String first,
      String last,
      String before,
      String after,
      String rule,
      double sure,
      String state,
      String reason) {}

  static BatchView of(ReviewSource source, Desk desk) throws IOException {
    List<String> documents = source.documents();
    List<Item> items = new ArrayList<>();
    for (int d = 0; d < documents.size(); d++) {
      for (Entry entry : source.entries(documents.get(d))) {
        if (!(entry.decision() instanceof Decision.Merged)) {
          items.add(item(d, entry));
        }
      }
    }
    return new BatchView(documents, items, desk.since(0));
  }

  private static Item item(int d, Entry entry) {
    var c = entry.correction();
    // What a person decided stands in the log; here it would hide a decision that was taken back.
    String state =
        entry.decision() instanceof Decision.OfPerson ? "suggested" : entry.decision().label();
    return new Item(
        d,
        c.id(),
        c.range().first().page(),
        c.range().first().toString(),
        c.range().last().toString(),
        c.before(),
        c.after(),
        c.ruleId(),
        Math.round(c.confidence().value() * 1000) / 1000.0,
        state,
        c.reason());
  }
}
