package org.stet.output.same;

import java.util.List;
import java.util.Map;
import org.stet.ledger.PlacedWord;
import org.stet.xml.OcrBlock;
import org.stet.xml.Tag;

/** Changes a file of one kind. */
interface LinePatch {

  /** Writes a line anew. */
  void line(ChangedLine line);

  /**
   * Writes anew what a block says as a whole, where the kind has that.
   *
   * @param changed what stands on the lines that were changed, by the line's element
   */
  default void block(OcrBlock block, Map<Tag, List<PlacedWord>> changed) {}

  /** Says in the file that it was repaired, where the kind has a place for that. */
  default void sign() {}
}
