package org.stet.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * Several documents measured.
 *
 * @param documents by name
 * @param missing names with a truth but without a written text
 */
public record Evaluation(List<DocumentScore> documents, List<String> missing) {

  public Evaluation {
    documents = List.copyOf(documents);
    missing = List.copyOf(missing);
  }

  /** The sum: long documents weigh more. Before and changes only if every document has them. */
  public DocumentScore total() {
    boolean compared = documents.stream().allMatch(d -> d.before().isPresent());
    return new DocumentScore(
        "all",
        compared
            ? Optional.of(
                documents.stream()
                    .flatMap(d -> d.before().stream())
                    .reduce(TextScore.NONE, TextScore::plus))
            : Optional.empty(),
        documents.stream().map(DocumentScore::after).reduce(TextScore.NONE, TextScore::plus),
        compared
            ? Optional.of(
                documents.stream()
                    .flatMap(d -> d.changes().stream())
                    .reduce(Changes.NONE, Changes::plus))
            : Optional.empty(),
        documents.stream().map(DocumentScore::order).reduce(OrderScore.NONE, OrderScore::plus));
  }

  /** Mean over documents of +1 better, 0 same, -1 worse. */
  public double preference() {
    return documents.stream().mapToInt(DocumentScore::preference).average().orElse(0);
  }
}
