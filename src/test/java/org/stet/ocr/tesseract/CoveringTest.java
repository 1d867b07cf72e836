package org.stet.ocr.tesseract;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.page.Box;

class CoveringTest {

  private final BufferedImage page = new BufferedImage(100, 80, BufferedImage.TYPE_BYTE_GRAY);

  @Test
  void onlyWhatIsForeignTakesThePapersColour() {
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.LIGHT_GRAY);
    pen.fillRect(0, 0, 100, 80);
    pen.setColor(Color.BLACK);
    pen.fillRect(40, 30, 4, 4);
    pen.fillRect(60, 30, 4, 4);
    int paper = gray(page, 0, 0);

    BufferedImage covered =
        Covering.of(page, new Box(20, 10, 50, 40), List.of(new Box(60, 30, 20, 4)));

    assertThat(covered.getWidth()).isEqualTo(50);
    assertThat(gray(covered, 20, 20)).isZero();
    assertThat(gray(covered, 40, 20)).isEqualTo(paper);
    assertThat(gray(covered, 0, 0)).isEqualTo(paper);
    assertThat(gray(page, 60, 30)).isZero();
  }

  private static int gray(BufferedImage image, int x, int y) {
    return image.getRaster().getSample(x, y, 0);
  }
}
