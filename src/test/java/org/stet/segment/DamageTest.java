package org.stet.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.page.Box;
import org.stet.page.Role;
import org.stet.page.image.ImageRegion;

/** Text is never lost to what was done to the sheet. */
class DamageTest {

  @Test
  void aMapStaysAPicture() {
    assertThat(photos(map(640))).hasSize(1);
  }

  @Test
  void aMapWithTextCloseToItStaysAPicture() {
    assertThat(photos(map(590).text(606, 620, 60, 1, 16))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5})
  void aScratchIsNoPicture(int thick) {
    unhurt(text().stroke(thick, 220, 560, 460, 790));
  }

  @Test
  void aScratchAtTheFootOfAColumnIsNoPicture() {
    unhurt(text().stroke(3, 380, 1230, 570, 1480));
  }

  @Test
  void aHairIsNoPicture() {
    unhurt(text().stroke(2, 200, 500, 260, 610, 340, 650, 420, 640, 470, 720, 480, 840));
  }

  @Test
  void aTearIsNoPicture() {
    unhurt(text().stroke(4, 560, 640, 500, 690, 520, 760, 410, 800, 430, 880, 330, 930));
  }

  @Test
  void aFoldThatLeansIsNoPicture() {
    unhurt(text().stroke(2, 260, 290, 420, 1510));
  }

  @Test
  void aColumnCrossedOutIsNoPicture() {
    unhurt(text().stroke(3, 100, 400, 580, 900).stroke(3, 580, 400, 100, 900));
  }

  @Test
  void aRingOfAPenIsNoPicture() {
    unhurt(text().stroke(3, 180, 600, 300, 480, 450, 560, 470, 720, 300, 800, 190, 700, 180, 600));
  }

  private static Plate text() {
    return new Plate().leaded(100, 300, 480, 25, 16).leaded(610, 300, 480, 25, 16);
  }

  /** A coast and the names of places, over the foot of a column. */
  private static Plate map(int x) {
    Plate plate = new Plate().text(100, 300, 480, 30, 16).text(610, 900, 480, 15, 16);
    for (int i = 0; i < 420; i++) {
      plate.bar(x + i, 600 + i / 3 + (int) (60 * Math.sin(i / 15.0)), 3, 9);
    }
    return plate.text(x + 240, 780, 90, 1, 16).text(x + 260, 580, 90, 1, 16);
  }

  /** As many regions as without the damage, in the same places. */
  private static void unhurt(Plate plate) {
    List<Box> boxes = boxes(text());
    assertThat(photos(plate)).isEmpty();
    assertThat(boxes(plate)).hasSameSizeAs(boxes);
    for (int i = 0; i < boxes.size(); i++) {
      assertThat(boxes(plate).get(i).intersection(boxes.get(i)).area())
          .isGreaterThan(boxes.get(i).area() * 98 / 100);
    }
  }

  private static List<ImageRegion> photos(Plate plate) {
    return new Segmenter()
        .segment(plate.image()).regions().stream().filter(r -> r.role() == Role.PHOTO).toList();
  }

  private static List<Box> boxes(Plate plate) {
    return new Segmenter().segment(plate.image()).regions().stream().map(ImageRegion::box).toList();
  }
}
