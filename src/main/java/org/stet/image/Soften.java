package org.stet.image;

import org.stet.page.image.PageTransform;

/**
 * Softens a noisy black-and-white page of small print: single specks fade below the threshold, and
 * ragged edges of letters become smooth. Other pages are left alone: there it only blurs.
 */
final class Soften implements Step {

  private static final String NAME = "soften";

  /** Fewer specks than this share of the letters do no harm. */
  private static final double NOISY = 0.5;

  /** Letters that are higher, in pixels, stand out from specks by themselves. */
  private static final int SMALL_PRINT = 16;

  @Override
  public Draft apply(Draft page) {
    if (!page.bilevel()) {
      return page.noting(NAME, "none: the scan is gray");
    }
    Letters letters = Letters.of(page.pixels());
    if (letters.xHeight().orElse(SMALL_PRINT + 1) > SMALL_PRINT) {
      return page.noting(NAME, "none: the print is large enough");
    }
    if (letters.specks() < NOISY * letters.letters()) {
      return page.noting(NAME, "none: few specks");
    }
    return page.withPixels(softened(page.pixels()), PageTransform.IDENTITY)
        .noting(NAME, "small print with many specks");
  }

  /** Each pixel a mean of its neighbours, weighed 1 2 1 both ways; the rim stays. */
  private static Gray softened(Gray page) {
    Gray soft = page.copy();
    int width = page.width();
    for (int y = 1; y < page.height() - 1; y++) {
      for (int x = 1; x < width - 1; x++) {
        int sum = row(page, x, y - 1) + 2 * row(page, x, y) + row(page, x, y + 1);
        soft.bytes()[y * width + x] = (byte) ((sum + 8) / 16);
      }
    }
    return soft;
  }

  private static int row(Gray page, int x, int y) {
    return page.at(x - 1, y) + 2 * page.at(x, y) + page.at(x + 1, y);
  }
}
