package org.stet.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.page.image.PreparedImage;
import org.stet.page.image.ScanImage;

class SoftenTest {

  @Test
  void aCleanPageStaysAsItIs() {
    BufferedImage scan = small(false);

    assertThat(prepared(scan).pixels()).isSameAs(scan);
  }

  @Test
  void aGrayPageStaysAsItIs() {
    BufferedImage scan = Marks.text();

    assertThat(prepared(scan).pixels()).isSameAs(scan);
  }

  @Test
  void specksFadeAndTheBoxesStay() {
    PreparedImage page = prepared(small(true));

    assertThat(page.steps()).containsEntry("soften", "small print with many specks");
    assertThat(page.pixels().getRaster().getSample(6, 6, 0)).isGreaterThan(170);
    assertThat(page.toScan().toScan(Marks.find(page.pixels())).width()).isPositive();
  }

  /** The page at half its size, black and white, perhaps with a speck in each 13 pixels' square. */
  private static BufferedImage small(boolean specks) {
    Gray gray = Gray.sharing(Marks.text()).reduced(2);
    for (int i = 0; i < gray.bytes().length; i++) {
      boolean speck = specks && i % gray.width() % 13 == 6 && i / gray.width() % 13 == 6;
      gray.bytes()[i] = (byte) (speck || (gray.bytes()[i] & 0xff) < 128 ? 0 : 255);
    }
    return gray.image();
  }

  private static PreparedImage prepared(BufferedImage scan) {
    return new ImagePreparation(Optional.empty(), Optional.empty())
        .prepare(new ScanImage("page.png", 1, scan, Optional.of(150)));
  }
}
