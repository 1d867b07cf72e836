package org.stet.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.testing.Pdfs;

class FacsimileTest {

  private static final byte BLACK = 0;
  private static final byte WHITE = (byte) 255;

  @ParameterizedTest
  @ValueSource(ints = {640, 641, 647})
  void noPixelChangesWhereBlackIsTheFirstColour(int width) throws IOException {
    assertSame(drawn(width, BLACK, WHITE));
  }

  @ParameterizedTest
  @ValueSource(ints = {640, 641, 647})
  void noPixelChangesWhereWhiteIsTheFirstColour(int width) throws IOException {
    assertSame(drawn(width, WHITE, BLACK));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 8})
  void aCuttingOfALargerScanIsPackedToo(int left) throws IOException {
    assertSame(drawn(640, BLACK, WHITE).getSubimage(left, 5, 300, 90));
  }

  private static void assertSame(BufferedImage scan) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDImageXObject image = Facsimile.of(pdf, scan);
      BufferedImage back = image.getImage();
      int width = scan.getWidth();
      int height = scan.getHeight();
      assertThat(back.getRGB(0, 0, width, height, null, 0, width))
          .isEqualTo(scan.getRGB(0, 0, width, height, null, 0, width));
      assertThat(Pdfs.g4(image.getStream()))
          .isEqualTo(Pdfs.g4(CCITTFactory.createFromImage(pdf, scan).getStream()));
    }
  }

  private static BufferedImage drawn(int width, byte first, byte second) {
    byte[] levels = {first, second};
    BufferedImage scan =
        new BufferedImage(
            width,
            120,
            BufferedImage.TYPE_BYTE_BINARY,
            new IndexColorModel(1, 2, levels, levels, levels));
    Graphics2D graphics = scan.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, 120);
    graphics.setColor(Color.BLACK);
    graphics.drawString("Let it stand", 40, 60);
    graphics.fillRect(width - 3, 0, 2, 120);
    graphics.dispose();
    return scan;
  }
}
