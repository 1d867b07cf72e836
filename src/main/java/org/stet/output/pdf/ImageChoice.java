package org.stet.output.pdf;

import java.util.Locale;
import java.util.Map;

/** How a scan is kept in the PDF. Black-and-white scans are always kept as G4, without loss. */
public enum ImageChoice {
  /**
   * As it came: JPEG byte for byte, or joined from the strips of a TIFF, JPEG 2000 in plain
   * channels; all else without loss.
   */
  ORIGINAL,
  /**
   * In full resolution: JPEG as for the original, all else as JPEG of high quality where that is
   * smaller.
   */
  ARCHIVE,
  /** For reading on a screen: at most 150 dots an inch, JPEG of middling quality. */
  SMALL;

  static final String OPTION = "pdf-image";

  /**
   * @throws IllegalArgumentException when the option has another value; it names the three
   */
  static ImageChoice of(Map<String, String> options) {
    String wanted = options.getOrDefault(OPTION, "original");
    try {
      return valueOf(wanted.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "--pdf-image is original, archive or small, not " + wanted, e);
    }
  }
}
