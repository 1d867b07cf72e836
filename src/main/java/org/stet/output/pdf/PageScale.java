package org.stet.output.pdf;

import java.util.Optional;
import org.stet.page.Page;
import org.stet.page.image.ScanImage;

/**
 * From the pixels of the scan to points of the PDF page (1/72 inch, origin bottom left).
 *
 * @param width of the scan in pixels
 * @param height of the scan in pixels
 * @param dpi pixels an inch
 */
record PageScale(int width, int height, double dpi) {

  /** What a scan is taken for that does not tell its resolution. */
  private static final int USUAL_DPI = 300;

  /** PDF/A allows no longer side, in points. */
  private static final double LONGEST = 14_400;

  static PageScale of(Page page, Optional<ScanImage> scan) {
    int width = Math.max(1, scan.map(s -> s.pixels().getWidth()).orElse(page.box().width()));
    int height = Math.max(1, scan.map(s -> s.pixels().getHeight()).orElse(page.box().height()));
    int told = page.provenance().resolution();
    int dpi = told > 0 ? told : scan.flatMap(ScanImage::resolution).orElse(USUAL_DPI);
    double least = Math.max(width, height) * 72.0 / LONGEST;
    return new PageScale(width, height, Math.max(dpi, least));
  }

  double points(double pixels) {
    return pixels * 72 / dpi;
  }

  /** The PDF's x of a pixel's x. */
  double x(double pixel) {
    return points(pixel);
  }

  /** The PDF's y of a pixel's y. */
  double y(double pixel) {
    return points(height - pixel);
  }
}
