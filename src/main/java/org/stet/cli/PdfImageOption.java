package org.stet.cli;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --pdf-image}, for commands that write PDF. */
final class PdfImageOption {

  @Option(
      names = "--pdf-image",
      paramLabel = "HOW",
      description =
          "How scans are kept in the PDF: original (JPEG and JPEG 2000 as they came, all else without"
              + " loss), archive (full size, JPEG of high quality), small (150 dpi); default:"
              + " original")
  @Nullable
  private String choice;

  /** The settings with this one among them, where it was given. */
  Map<String, String> in(Map<String, String> settings) {
    Map<String, String> all = new HashMap<>(settings);
    if (choice != null) {
      all.put("pdf-image", choice);
    }
    return all;
  }
}
