package org.stet.ocr.tesseract;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.page.image.Orientation;
import org.stet.testing.PrintedPage;

class TesseractOrientationIT {

  private static BufferedImage turnedClockwise(BufferedImage page) {
    int width = page.getWidth();
    int height = page.getHeight();
    BufferedImage turned =
        new BufferedImage(/* width= */ height, /* height= */ width, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        turned.getRaster().setSample(height - 1 - y, x, 0, page.getRaster().getSample(x, y, 0));
      }
    }
    return turned;
  }

  @Test
  void aBlankPageTellsNothing() {
    try (TesseractOrientation detector = TesseractOrientation.of(Optional.empty())) {
      assertThat(detector.detect(PrintedPage.blank(600, 600), 300)).isEmpty();
      assertThat(detector.detect(PrintedPage.blank(1, 600), 300)).isEmpty();
    }
  }

  @Test
  void eachQuarterTurnIsFound() {
    BufferedImage page =
        PrintedPage.of(
            1000, 1000, Collections.nCopies(12, "The committee will publish figures after"));
    try (TesseractOrientation detector = TesseractOrientation.of(Optional.empty())) {
      for (int degrees : new int[] {0, 270, 180, 90}) {
        Orientation found = detector.detect(page, 300).orElseThrow();
        assertThat(found.degrees()).isEqualTo(degrees);
        assertThat(found.confidence().value()).isGreaterThan(0.6);
        page = turnedClockwise(page);
      }
    }
  }
}
