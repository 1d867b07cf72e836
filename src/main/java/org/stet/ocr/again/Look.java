package org.stet.ocr.again;

import java.util.List;
import java.util.Map;

/**
 * Another way to read a line.
 *
 * @param scale how many times larger
 * @param settings for the reader
 */
record Look(double scale, Map<String, String> settings) {

  /**
   * The line as one row of signs, without looking for words first; then as a line, larger still.
   * Both with a level of ink for each place. Chosen by trial among eight: these two disagree most
   * with the first reading where that is wrong, and least where it is right.
   */
  static final List<Look> ALL =
      List.of(
          new Look(1.5, Map.of("region_psm", "13", "thresholding_method", "2")),
          new Look(2, Map.of("region_psm", "7", "thresholding_method", "2")));

  Look {
    settings = Map.copyOf(settings);
  }
}
