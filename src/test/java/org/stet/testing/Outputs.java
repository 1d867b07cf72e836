package org.stet.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.stet.ledger.Edition;
import org.stet.output.DocumentTarget;
import org.stet.output.OutputContext;
import org.stet.output.OutputFormat;

/** Runs one format on one edition. */
public final class Outputs {

  private Outputs() {}

  /** Writes into {@code folder}, without page images, and gives the folder back. */
  public static Path write(OutputFormat format, Edition edition, Path folder) throws IOException {
    format.write(edition, context(folder, Map.of()));
    return folder;
  }

  public static OutputContext context(Path folder, Map<String, String> options) {
    return new OutputContext(
        new DocumentTarget(folder, "doc"),
        page -> Optional.empty(),
        page -> Optional.empty(),
        "A title",
        "en",
        options);
  }
}
