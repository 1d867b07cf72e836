package org.stet.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.page.image.PreparedImage;
import org.stet.page.image.ScanImage;

class ThresholdTest {

  @Test
  void evenLightNeedsOneLevel() {
    assertThat(prepared(shaded(0.02)).settings()).containsEntry("thresholding_method", "0");
  }

  @Test
  void blackAndWhiteIsLeftAlone() {
    Gray page = Gray.sharing(Marks.text());
    for (int i = 0; i < page.bytes().length; i++) {
      page.bytes()[i] = (byte) ((page.bytes()[i] & 0xff) < 128 ? 0 : 255);
    }

    PreparedImage prepared = prepared(page.image());

    assertThat(prepared.steps().get("threshold")).contains("black and white");
  }

  @Test
  void aShadowAcrossThePageNeedsALevelForEachPlace() {
    PreparedImage prepared = prepared(shaded(0.6));

    assertThat(prepared.settings()).containsEntry("thresholding_method", "2");
    assertThat(prepared.steps().get("threshold")).startsWith("Sauvola: paper varies by");
  }

  /** The page, darker towards its right side. */
  private static BufferedImage shaded(double by) {
    Gray page = Gray.sharing(Marks.text());
    for (int i = 0; i < page.bytes().length; i++) {
      double light = 0.9 - by * (i % page.width()) / page.width();
      page.bytes()[i] = (byte) ((page.bytes()[i] & 0xff) * light);
    }
    return page.image();
  }

  private static PreparedImage prepared(BufferedImage scan) {
    return new ImagePreparation(Optional.empty(), Optional.empty())
        .prepare(new ScanImage("page.png", 1, scan, Optional.of(300)));
  }
}
