package org.stet.output.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.stet.ledger.Correction;
import org.stet.page.Page;

/** Keeps a report under 2 MB a page: what its rows and text take, its images have to spare. */
final class PageWeight {

  private static final int MOST = 1_990_000;

  /** Below that, nothing can be seen any more. */
  private static final int LEAST = 150_000;

  /** The report's own styles, script and controls. */
  private static final int FRAME = 45_000;

  /** A row, its marks and its place in the text, without their words; measured. */
  private static final int ROW = 620;

  private static final int REGION = 130;

  private PageWeight() {}

  /** Bytes for the images of a page, before Base64 adds a third. */
  static int leftForImages(Page page, List<Mark> marks) {
    long taken = FRAME + (long) REGION * page.regions().size();
    taken += page.words().mapToLong(word -> bytes(word.text()) + 1).sum();
    taken +=
        marks.stream()
            .filter(mark -> mark.page() == page.number())
            .mapToLong(mark -> ROW + words(mark.correction(), mark.after()))
            .sum();
    return (int) Math.max(LEAST, (MOST - taken) * 3 / 4);
  }

  private static long words(Correction correction, String after) {
    return 2 * (bytes(correction.before()) + bytes(after)) + bytes(correction.reason());
  }

  private static long bytes(String text) {
    return Html.text(text).getBytes(StandardCharsets.UTF_8).length;
  }
}
