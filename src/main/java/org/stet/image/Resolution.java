package org.stet.image;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.OptionalInt;
import org.stet.page.image.ScanImage;

/**
 * Settles the dots per inch of a page: what the person states; else what the file tells, where that
 * can be; else a guess from the height of the letters, small print being about 4 points high.
 *
 * @param stated by the person
 */
record Resolution(Optional<Integer> stated) implements Step {

  private static final String NAME = "resolution";

  /** What programs write that know nothing: the resolution of screens. */
  private static final int SCREEN = 96;

  private static final int HIGHEST = 2400;

  /** No newspaper is higher, in inches. */
  private static final double HIGHEST_PAGE = 45;

  private static final double X_HEIGHT_INCHES = 4.0 / 72;
  private static final int[] USUAL = {100, 150, 200, 300, 400, 600};
  private static final int FALLBACK = 300;

  /** What to work with before the page is known to be upright. */
  int atFirst(ScanImage scan) {
    return stated
        .or(() -> scan.resolution().filter(dpi -> isPlausible(dpi, scan.pixels())))
        .orElse(FALLBACK);
  }

  @Override
  public Draft apply(Draft page) {
    if (stated.isPresent()) {
      int dpi = stated.orElseThrow();
      return page.withResolution(dpi).noting(NAME, dpi + " dpi, as stated");
    }
    Optional<Integer> told = page.scan().resolution();
    if (told.filter(dpi -> isPlausible(dpi, page.scan().pixels())).isPresent()) {
      int dpi = told.orElseThrow();
      return page.withResolution(dpi).noting(NAME, dpi + " dpi, as the file tells");
    }
    String why = told.map(dpi -> "the file's " + dpi + " cannot be").orElse("the file tells none");
    OptionalInt xHeight = Letters.of(page.pixels()).xHeight();
    int dpi = xHeight.isPresent() ? usualNear(xHeight.getAsInt() / X_HEIGHT_INCHES) : FALLBACK;
    String guess = xHeight.isPresent() ? "guessed from letters" : "assumed";
    return page.withResolution(dpi).noting(NAME, dpi + " dpi, " + guess + "; " + why);
  }

  private static boolean isPlausible(int dpi, BufferedImage scan) {
    int side = Math.max(scan.getWidth(), scan.getHeight());
    return dpi > SCREEN && dpi <= HIGHEST && side <= dpi * HIGHEST_PAGE;
  }

  private static int usualNear(double dpi) {
    int nearest = USUAL[0];
    for (int usual : USUAL) {
      if (Math.abs(Math.log(usual / dpi)) < Math.abs(Math.log(nearest / dpi))) {
        nearest = usual;
      }
    }
    return nearest;
  }
}
