package org.stet.image;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.page.image.PageTransform;
import org.stet.page.image.PreparedImage;
import org.stet.page.image.ScanImage;

/**
 * A page on its way through the steps.
 *
 * @param scan what the person gave
 * @param pixels as they are now
 * @param bilevel whether the scan itself holds black and white only
 * @param resolution dots per inch of {@code pixels}
 * @param toScan from {@code pixels} to those of the scan
 * @param steps what was done so far, in order
 * @param settings for the reader
 */
record Draft(
    ScanImage scan,
    Gray pixels,
    boolean bilevel,
    int resolution,
    PageTransform toScan,
    Map<String, String> steps,
    Map<String, String> settings) {

  Draft withResolution(int newResolution) {
    return new Draft(scan, pixels, bilevel, newResolution, toScan, steps, settings);
  }

  /** New pixels, and the map from them to the ones before. */
  Draft withPixels(Gray newPixels, PageTransform toPixels) {
    return new Draft(scan, newPixels, bilevel, resolution, toScan.after(toPixels), steps, settings);
  }

  Draft noting(String step, String what) {
    return new Draft(scan, pixels, bilevel, resolution, toScan, and(steps, step, what), settings);
  }

  Draft setting(String name, String value) {
    return new Draft(scan, pixels, bilevel, resolution, toScan, steps, and(settings, name, value));
  }

  PreparedImage finished() {
    return new PreparedImage(scan, pixels.image(), resolution, toScan, List.of(), steps, settings);
  }

  private static Map<String, String> and(Map<String, String> map, String key, String value) {
    Map<String, String> more = new LinkedHashMap<>(map);
    more.put(key, value);
    return more;
  }
}
