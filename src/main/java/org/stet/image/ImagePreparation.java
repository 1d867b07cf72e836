package org.stet.image;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.page.image.OrientationDetector;
import org.stet.page.image.PageTransform;
import org.stet.page.image.PreparedImage;
import org.stet.page.image.ScanImage;

/**
 * Makes a scan ready to be read: gray, upright, straight, and with the settings that suit it. The
 * scan itself stays as it is; {@link PreparedImage#toScan} leads back to it. May be used by several
 * threads at once when the detector may.
 */
public final class ImagePreparation {

  private final Resolution resolution;
  private final List<Step> steps;

  /**
   * @param imageDpi the resolution that the person states, in dots per inch; overrules the file
   * @param orientation who tells which way up a page lies; without it no page is turned
   */
  public ImagePreparation(Optional<Integer> imageDpi, Optional<OrientationDetector> orientation) {
    this.resolution = new Resolution(imageDpi);
    this.steps =
        List.of(
            new Upright(orientation), resolution, new Straight(), new Soften(), new Threshold());
  }

  public PreparedImage prepare(ScanImage scan) {
    Gray gray = GrayConversion.of(scan.pixels());
    Draft page =
        new Draft(
            scan,
            gray,
            Bilevel.holds(gray),
            resolution.atFirst(scan),
            PageTransform.IDENTITY,
            Map.of(),
            Map.of());
    for (Step step : steps) {
      page = step.apply(page);
    }
    return page.finished();
  }
}
