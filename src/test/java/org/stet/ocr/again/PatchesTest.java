package org.stet.ocr.again;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.page.Box;

class PatchesTest {

  private final BufferedImage page = new BufferedImage(400, 300, BufferedImage.TYPE_BYTE_GRAY);

  PatchesTest() {
    Graphics2D g = page.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 400, 300);
    g.setColor(Color.BLACK);
    g.fillRect(100, 50, 20, 30);
    g.dispose();
  }

  @Test
  void noPatchIsAsWideAsTheImage() {
    Patches patches = Patches.of(page, List.of(new Box(0, 0, 400, 20), new Box(5, 5, 9, 9)), 2);
    assertThat(patches.places())
        .allMatch(place -> place.width() < patches.image().getWidth())
        .allMatch(place -> place.bottom() <= patches.image().getHeight());
    assertThat(patches.places().get(0).intersects(patches.places().get(1))).isFalse();
  }

  @Test
  void printIsEnlargedAndFoundAgainOnThePage() {
    Patches patches = Patches.of(page, List.of(new Box(90, 40, 50, 50)), 2);
    Box place = patches.places().get(0);
    int middle = place.y() + place.height() / 2;
    int left = 0;
    while (patches.image().getRaster().getSample(left, middle, 0) > 128) {
      left++;
    }
    int right = left;
    while (patches.image().getRaster().getSample(right, middle, 0) < 128) {
      right++;
    }
    assertThat(right - left).isBetween(38, 42);
    assertThat(patches.toPage(0, left)).isCloseTo(100, within(1.0));
    assertThat(patches.toPage(0, right)).isCloseTo(120, within(1.0));
  }

  @Test
  void largePrintIsCutOutAsItIs() {
    Patches patches = Patches.of(page, List.of(new Box(90, 40, 50, 200)), 2);
    assertThat(patches.places().get(0).width()).isLessThan(2 * (50 + 2 * 66));
    assertThat(patches.toPage(0, 100) - patches.toPage(0, 0)).isCloseTo(100, within(0.1));
  }
}
