package org.stet.page.image;

import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page made ready to be read: turned upright, straightened, perhaps cleaned.
 *
 * @param scan what it was made from
 * @param pixels 8-bit gray ({@code TYPE_BYTE_GRAY}); not to be drawn on
 * @param resolution dots per inch, as told or guessed
 * @param toScan from these pixels to those of the scan
 * @param regions what to read, one by one; empty: the reader segments the page itself
 * @param steps what was done, in order, by step
 * @param settings what the reader should know about this page, for example {@code
 *     thresholding_method}
 */
public record PreparedImage(
    ScanImage scan,
    BufferedImage pixels,
    int resolution,
    PageTransform toScan,
    List<ImageRegion> regions,
    Map<String, String> steps,
    Map<String, String> settings) {

  public PreparedImage {
    regions = List.copyOf(regions);
    steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }

  public PreparedImage withRegions(BufferedImage newPixels, List<ImageRegion> newRegions) {
    return new PreparedImage(scan, newPixels, resolution, toScan, newRegions, steps, settings);
  }
}
