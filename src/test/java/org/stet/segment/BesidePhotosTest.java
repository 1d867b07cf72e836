package org.stet.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.page.Box;
import org.stet.page.Role;
import org.stet.page.image.ImageRegion;

class BesidePhotosTest {

  @Test
  void anOrnamentBesideAPictureIsNotRead() {
    assertThat(heads(ornament(page()))).isEmpty();
  }

  @Test
  void theWordsOfANameplateBesideAPictureAreRead() {
    Plate plate = ornament(page());
    for (int i = 0; i < 6; i++) {
      letter(plate, 60 + i * 84, 140);
      letter(plate, 1050 + i * 84, 140);
    }
    List<Box> heads = heads(plate);

    assertThat(heads).hasSize(2).allMatch(box -> box.y() < 200 && box.bottom() > 300);
    assertThat(heads).allMatch(box -> box.bottom() < 360);
    assertThat(heads.get(0).right()).isLessThan(620);
    assertThat(heads.get(1).x()).isGreaterThan(980);
  }

  /** What is read over the columns. */
  private static List<Box> heads(Plate plate) {
    return new Segmenter()
        .segment(plate.image()).regions().stream()
            .filter(region -> region.role() != Role.PHOTO)
            .map(ImageRegion::box)
            .filter(box -> box.y() < 500)
            .toList();
  }

  private static Plate page() {
    return new Plate()
        .bar(620, 60, 360, 440)
        .text(100, 640, 480, 22, 16)
        .text(610, 640, 480, 22, 16);
  }

  private static Plate ornament(Plate plate) {
    for (int i = 0; i < 6; i++) {
      plate.stroke(4, 100 + i * 80, 370, 130 + i * 80, 450, 170 + i * 80, 370);
    }
    return plate;
  }

  /** An H. */
  private static void letter(Plate plate, int x, int height) {
    int top = 320 - height;
    plate.bar(x, top, 18, height).bar(x + 42, top, 18, height).bar(x, top + height / 2, 60, 18);
  }
}
