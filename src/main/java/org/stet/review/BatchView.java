package org.stet.review;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.stet.ledger.Decision;
import org.stet.review.Catalogue.Listed;

/**
 * What a person sees first of an output folder; the rest of its corrections is sent in parts.
 *
 * @param documents names, in order
 * @param rules ids, in order
 * @param total how many corrections there are
 * @param decided how many of them a person has decided on
 * @param waiting how many suggestions are left
 * @param version the number of all decisions so far
 * @param first the least sure of those that nobody has decided on
 */
record BatchView(
    List<String> documents,
    List<String> rules,
    int total,
    int decided,
    int waiting,
    int version,
    List<Item> first) {

  private static final int FIRST = 100;
  private static final int PART = 3000;

  /** Some of the corrections, in the order of documents and text. */
  record Part(int total, List<Item> corrections) {}

  /**
   * One correction; short names keep 20,000 of them small.
   *
   * @param n place among all corrections
   * @param d place of its document among the names
   */
  record Item(
      int n,
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

  static BatchView of(Catalogue catalogue, SoFar soFar) throws IOException {
    List<String> documents = catalogue.documents();
    Set<SoFar.Key> decided = soFar.decided();
    List<Listed> all = catalogue.all();
    List<Listed> left =
        all.stream()
            .filter(one -> !decided.contains(new SoFar.Key(documents.get(one.document()), id(one))))
            .toList();
    return new BatchView(
        documents,
        all.stream().map(one -> one.entry().correction().ruleId()).distinct().sorted().toList(),
        all.size(),
        all.size() - left.size(),
        (int) left.stream().filter(one -> !state(one).equals("applied")).count(),
        soFar.version(),
        left.stream()
            .sorted(Comparator.comparingDouble(BatchView::sure))
            .limit(FIRST)
            .map(BatchView::item)
            .toList());
  }

  static Part part(Catalogue catalogue, int from) throws IOException {
    List<Listed> all = catalogue.all();
    return new Part(all.size(), all.stream().skip(from).limit(PART).map(BatchView::item).toList());
  }

  private static String id(Listed one) {
    return one.entry().correction().id();
  }

  private static double sure(Listed one) {
    return Math.round(one.entry().correction().confidence().value() * 1000) / 1000.0;
  }

  /** What a person decided stands in the log; here it would hide a decision that was taken back. */
  private static String state(Listed one) {
    Decision decision = one.entry().decision();
    return decision instanceof Decision.OfPerson ? "suggested" : decision.label();
  }

  private static Item item(Listed one) {
    var c = one.entry().correction();
    return new Item(
        one.number(),
        one.document(),
        c.id(),
        c.range().first().page(),
        c.range().first().toString(),
        c.range().last().toString(),
        c.before(),
        c.after(),
        c.ruleId(),
        sure(one),
        state(one),
        c.reason());
  }
}
