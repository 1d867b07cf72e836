package org.stet.scan;

import java.nio.file.Path;

/** Files whose end is missing: decoders would fill the rest of the page with gray. */
final class Truncated {

  private static final String HINT =
      "The copying broke off: copy the file again from where it came, or scan the page again.";

  private Truncated() {}

  static ScanException at(Path file, int page) {
    return new ScanException(message(file, page), HINT);
  }

  static ScanException at(Path file, int page, Exception cause) {
    return new ScanException(message(file, page), HINT, cause);
  }

  private static String message(Path file, int page) {
    return "%s, page %d, is truncated: its end is missing".formatted(file, page);
  }
}
