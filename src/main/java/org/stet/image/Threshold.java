package org.stet.image;

import java.util.Locale;

/**
 * Chooses how the reader is to tell ink from paper: one level for the page (Otsu) where the light
 * is even, a level for each place (Sauvola) where it is not.
 */
final class Threshold implements Step {

  private static final String NAME = "threshold";
  private static final String SETTING = "thresholding_method";
  private static final String OTSU = "0";
  private static final String SAUVOLA = "2";

  private static final double UNEVEN = 0.2;

  @Override
  public Draft apply(Draft page) {
    if (page.bilevel()) {
      return page.setting(SETTING, OTSU).noting(NAME, "none: the scan is black and white");
    }
    double uneven = Paper.of(page.pixels().reduced(2)).unevenness();
    String share = String.format(Locale.ROOT, "paper varies by %.0f%%", 100 * uneven);
    return uneven > UNEVEN
        ? page.setting(SETTING, SAUVOLA).noting(NAME, "Sauvola: " + share)
        : page.setting(SETTING, OTSU).noting(NAME, "Otsu: " + share);
  }
}
