package org.stet.repair;

import org.stet.page.ParagraphId;

/**
 * A block that stands in the document a second time, and is the worse reading of the two.
 *
 * @param kept the block that says the same
 * @param alike how alike they are, 0..1
 * @param kind what it seems to be
 */
public record Repeat(ParagraphId kept, double alike, Kind kind) {

  /** How a block comes to stand twice. */
  public enum Kind {
    TWICE("The block stands twice, one right after the other."),
    COLUMN("Several blocks in a row stand twice: a column was scanned or exported twice."),
    QUOTE("A sentence of the article was printed again as a pull quote.");

    private final String reason;

    Kind(String reason) {
      this.reason = reason;
    }

    /** One sentence for a person. */
    public String reason() {
      return reason;
    }
  }
}
