package org.stet.output;

import java.io.IOException;
import java.util.Map;
import org.stet.ledger.Edition;

/**
 * One kind of file that a run leaves. Register it with {@code @AutoService(OutputFormat.class)}: a
 * new format is one new folder and its test. It is a view of the edition and keeps no state.
 */
public interface OutputFormat {

  /** As in {@code --formats}, for example {@code pdf}. */
  String name();

  /** True when it is written unless {@code --formats} says otherwise. */
  boolean isDefault();

  /** True when it can say something of a text without page images. */
  boolean worksWithoutImages();

  /**
   * True when its files show or name the scan: written without one, they would lose that. The
   * pipeline leaves them as they are then.
   */
  default boolean needsScan() {
    return false;
  }

  /**
   * Looks at what the person set, before anything is done.
   *
   * @param options by name
   * @throws IllegalArgumentException for a value that an option of this format does not take
   */
  default void check(Map<String, String> options) {
    // Most formats have no options.
  }

  /**
   * Writes its files for one document.
   *
   * @throws IOException when a file cannot be written; no half file is left then
   */
  void write(Edition edition, OutputContext context) throws IOException;
}
