package org.stet.ocr.tesseract;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.page.Box;

class CuttingTest {

  private static final int PAPER = 200;

  @Test
  void aFrameLeavesThePrintAndItsPlaceAsTheyAre() {
    Cutting cutting = Cutting.of(page(), new Box(30, 20, 100, 60), 1, List.of());
    Cutting framed = cutting.framed();
    Box ink = new Box(12 + 20, 12 + 30, 8, 10);
    assertThat(gray(framed.image(), ink.x(), ink.y())).isZero();
    assertThat(framed.toPage().toScan(ink)).isEqualTo(new Box(50, 50, 8, 10));
    assertThat(gray(cutting.image(), 20, 30)).isZero();
  }

  @Test
  void aFrameAroundWhatWasMadeSmallerIsPlacedAsWell() {
    Cutting framed = Cutting.of(page(), new Box(30, 20, 100, 60), 2, List.of()).framed();
    assertThat(framed.toPage().toScan(new Box(10 + 10, 10 + 15, 4, 5)))
        .isEqualTo(new Box(50, 50, 8, 10));
    assertThat(gray(framed.image(), 20, 25)).isZero();
  }

  @Test
  void aFrameHasThePapersColour() {
    BufferedImage framed =
        Cutting.of(page(), new Box(30, 20, 100, 60), 1, List.of()).framed().image();
    assertThat(framed.getWidth()).isEqualTo(124);
    assertThat(framed.getHeight()).isEqualTo(84);
    for (int x = 0; x < framed.getWidth(); x++) {
      assertThat(gray(framed, x, 0)).isEqualTo(PAPER);
      assertThat(gray(framed, x, 83)).isEqualTo(PAPER);
    }
  }

  /** A letter of 8 x 10 pixels at (50, 50). */
  private static BufferedImage page() {
    BufferedImage page = new BufferedImage(200, 120, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < 120; y++) {
      for (int x = 0; x < 200; x++) {
        boolean ink = x >= 50 && x < 58 && y >= 50 && y < 60;
        page.getRaster().setSample(x, y, 0, ink ? 0 : PAPER);
      }
    }
    return page;
  }

  private static int gray(BufferedImage image, int x, int y) {
    return image.getRaster().getSample(x, y, 0);
  }
}
