package org.stet.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.stet.output.DocumentSummary;

/**
 * What a run did.
 *
 * @param out the folder that has the results
 * @param documents in the order of the inputs
 * @param skipped names of those that were finished before
 * @param lost decisions of a person whose place reads otherwise now, so that they could not be kept
 * @param left what was left as it was because it shows a scan that cannot be found, one line each
 * @param seconds from start to end
 */
public record BatchSummary(
    Path out,
    List<DocumentSummary> documents,
    List<String> skipped,
    List<String> lost,
    List<String> left,
    double seconds) {

  public BatchSummary {
    documents = List.copyOf(documents);
    skipped = List.copyOf(skipped);
    lost = List.copyOf(lost);
    left = List.copyOf(left);
  }

  public long failedPages() {
    return documents.stream()
        .flatMap(document -> document.pages().stream())
        .filter(page -> page.failure().isPresent())
        .count();
  }

  /** True when nothing failed and nothing was left. */
  public boolean isWhole() {
    return failedPages() == 0 && left.isEmpty();
  }

  public long donePages() {
    return documents.stream().mapToLong(d -> d.pages().size()).sum() - failedPages();
  }
}
