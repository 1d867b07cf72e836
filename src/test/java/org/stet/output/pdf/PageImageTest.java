package org.stet.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.page.image.ScanImage;

class PageImageTest {

  /** Levels 0 to 255 side by side, each in a band of 8 x 64 pixels. */
  @ParameterizedTest
  @CsvSource({
    "10,ORIGINAL,0",
    "10,ARCHIVE,1",
    "10,SMALL,4",
    "5,ORIGINAL,0",
    "5,ARCHIVE,2",
    "5,SMALL,4",
    "1,ORIGINAL,0"
  })
  void levelsStayAsTheyAre(int type, ImageChoice choice, int tolerance) throws IOException {
    BufferedImage bands = new BufferedImage(256 * 8, 64, type);
    for (int i = 0; i < bands.getWidth() * bands.getHeight(); i++) {
      int x = i % bands.getWidth();
      for (int band = 0; band < bands.getRaster().getNumBands(); band++) {
        bands.getRaster().setSample(x, i / bands.getWidth(), band, x / 8);
      }
    }
    try (PDDocument pdf = new PDDocument()) {
      BufferedImage found =
          PageImage.of(
                  pdf,
                  new ScanImage("scan", 1, bands, Optional.of(300)),
                  Optional.empty(),
                  choice,
                  new PageScale(bands.getWidth(), bands.getHeight(), 300))
              .object()
              .getImage();
      int step = found.getWidth() / 256;
      for (int level = 0; level < 256; level++) {
        assertThat(found.getRaster().getSample(level * step + step / 2, found.getHeight() / 2, 0))
            .isCloseTo(level, within(tolerance));
      }
    }
  }
}
