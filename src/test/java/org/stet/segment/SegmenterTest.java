package org.stet.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.page.Box;
import org.stet.page.Role;
import org.stet.page.image.ImageRegion;
import org.stet.page.image.PreparedImage;

class SegmenterTest {

  @Test
  void anEmptyPageIsLeftToTheReader() {
    PreparedImage image = new Plate().image();

    PreparedImage segmented = new Segmenter().segment(image);

    assertThat(segmented.regions()).isEmpty();
    assertThat(segmented.pixels()).isSameAs(image.pixels());
    assertThat(segmented.steps())
        .containsKey("segmented by the reader")
        .doesNotContainKey("segment");
  }

  @Test
  void gapsBetweenWordsDoNotCutAColumn() {
    assertThat(boxes(new Plate().text(100, 100, 500, 30, 16))).hasSize(1);
  }

  @Test
  void theScanItselfIsNotDrawnOn() {
    PreparedImage image = twoColumns().bar(606, 300, 3, 1160).image();
    int before = image.pixels().getRaster().getSample(607, 700, 0);

    new Segmenter().segment(image);

    assertThat(image.pixels().getRaster().getSample(607, 700, 0)).isEqualTo(before);
  }

  @Test
  void aGutterPartsColumnsThatAreReadOneAfterTheOther() {
    List<Box> boxes = boxes(twoColumns());

    assertThat(boxes).hasSize(2);
    assertThat(boxes.get(0).right()).isLessThan(boxes.get(1).x() + 1);
  }

  @Test
  void aHeadlineOverColumnsStaysWhole() {
    List<Box> boxes = boxes(twoColumns().text(100, 150, 980, 1, 60));

    assertThat(boxes).hasSize(3);
    assertThat(boxes.get(0).width()).isGreaterThan(950);
  }

  @Test
  void aRuleCloseToTheLettersPartsColumnsAndIsTakenOut() {
    Plate plate = new Plate().text(100, 300, 500, 30, 16).text(610, 300, 500, 30, 16);
    PreparedImage image = plate.bar(603, 280, 3, 1200).image();

    PreparedImage segmented = new Segmenter().segment(image);

    assertThat(segmented.regions()).hasSize(2);
    assertThat(segmented.pixels().getRaster().getSample(604, 700, 0)).isEqualTo(255);
    assertThat(segmented.steps()).containsKey("segment");
  }

  @Test
  void aPageNumberAloneIsRead() {
    Plate plate = twoColumns().bar(700, 1520, 18, 4).bar(700, 1520, 4, 28);

    assertThat(boxes(plate.bar(714, 1520, 4, 28).bar(700, 1544, 18, 4))).hasSize(3);
  }

  @Test
  void aHeadlineOverRuledColumnsStaysWhole() {
    Plate plate = new Plate().text(100, 400, 500, 30, 16).text(610, 400, 500, 30, 16);
    List<Box> boxes = boxes(plate.bar(603, 380, 3, 1200).text(100, 150, 1000, 1, 60));

    assertThat(boxes).hasSize(3);
    assertThat(boxes.get(0).width()).isGreaterThan(950);
  }

  @Test
  void twoWordsOverRuledColumnsStayWhole() {
    Broadsheet page = new Broadsheet(1700, 2400, y -> 0);
    page.words(340, 300, List.of(440, 480), 60, 120);
    page.text(100, 500, 690, 30, 20).text(830, 500, 690, 30, 20).bar(808, 480, 3, 1340);

    assertThat(page.readingOrder(page.regions())).containsExactly(0, 1, 2);
  }

  @Test
  void lettersThatTouchAcrossARuleDoNotJoinColumns() {
    Plate plate = new Plate().text(100, 300, 500, 30, 16).text(610, 300, 500, 30, 16);
    plate.bar(603, 280, 3, 1200);
    for (int line = 4; line < 30; line += 9) {
      plate.bar(590, 300 + line * 40, 30, 16);
    }

    assertThat(boxes(plate)).hasSize(2);
  }

  @Test
  void aBrokenRuleIsOneRule() {
    Plate plate = new Plate().text(100, 300, 500, 30, 16).text(610, 300, 500, 30, 16);

    assertThat(boxes(plate.bar(603, 280, 3, 400).bar(603, 980, 3, 500))).hasSize(2);
  }

  @Test
  void dotsOfAHalftoneAreNotRead() {
    Plate plate = twoColumns();
    for (int y = 300; y < 800; y += 7) {
      for (int x = 1150; x < 1550; x += 7) {
        plate.bar(x, y, 4, 4);
      }
    }

    assertThat(new Segmenter().segment(plate.image()).regions())
        .filteredOn(region -> region.role() != Role.PHOTO)
        .hasSize(2);
  }

  @Test
  void whatNoiseLeavesOfARuleIsNotRead() {
    Plate plate = twoColumns();
    for (int y = 400; y < 620; y++) {
      plate.bar(588 + Math.abs(y % 24 - 12), y, 4, 1);
    }

    assertThat(Sheet.of(plate.image().pixels(), 1).pieces())
        .noneMatch(piece -> piece.box().height() > 100);
  }

  @Test
  void printOnGrayPaperIsNoPhoto() {
    Plate stained = new Plate().tone(80, 280, 520, 900, 170, 150).text(100, 300, 480, 20, 16);

    assertThat(new Segmenter().segment(stained.text(650, 300, 480, 30, 16).image()).regions())
        .extracting(ImageRegion::role)
        .containsOnly(Role.BODY);
  }

  @Test
  void unevenLightIsNoPhoto() {
    Plate plate = new Plate().tone(0, 0, 1600, 1600, 250, 150);

    assertThat(new Segmenter().segment(plate.text(100, 300, 480, 30, 16).image()).regions())
        .extracting(ImageRegion::role)
        .containsExactly(Role.BODY);
  }

  @Test
  void aSmoothPhotoIsOne() {
    Plate plate = twoColumns().tone(1120, 300, 420, 600, 200, 120).bar(1200, 500, 60, 90);

    assertThat(new Segmenter().segment(plate.image()).regions())
        .filteredOn(region -> region.role() == Role.PHOTO)
        .hasSize(1);
  }

  @Test
  void whatWasDoneToThePageIsNoted() {
    assertThat(new Segmenter().segment(twoColumns().image()).steps())
        .containsEntry("segment", "2 regions, 0 column rules")
        .containsEntry("photos", "none")
        .containsEntry("specks", "none")
        .containsEntry("rim", "none")
        .containsEntry("clearing", "none");
    Plate plate = twoColumns().tone(1120, 300, 420, 600, 200, 120).bar(350, 404, 2, 2);
    assertThat(new Segmenter().segment(plate.image()).steps())
        .containsEntry("photos", "1 taken out")
        .containsEntry("specks", "1 taken out");
  }

  @Test
  void whatBrokeOffALetterStays() {
    PreparedImage image = new Plate().text(100, 300, 500, 30, 16).bar(101, 318, 2, 2).image();

    PreparedImage segmented = new Segmenter().segment(image);

    assertThat(segmented.pixels().getRaster().getSample(101, 318, 0)).isZero();
    assertThat(segmented.steps()).containsEntry("specks", "none");
  }

  @Test
  void veryLargeTypeIsReadSmaller() {
    List<ImageRegion> regions =
        new Segmenter().segment(twoColumns().text(100, 80, 980, 1, 140).image()).regions();

    assertThat(regions).extracting(ImageRegion::shrink).containsExactly(3, 1, 1);
  }

  @Test
  void pointsStayAndSpecksAreTakenOut() {
    PreparedImage image = twoColumns().bar(350, 324, 5, 5).bar(350, 404, 2, 2).image();

    PreparedImage segmented = new Segmenter().segment(image);

    assertThat(segmented.pixels().getRaster().getSample(351, 325, 0)).isZero();
    assertThat(segmented.pixels().getRaster().getSample(350, 404, 0)).isEqualTo(255);
  }

  @Test
  void aNarrowColumnAtTheEdgeIsNoRim() {
    Plate plate = new Plate().text(20, 300, 160, 30, 16).text(220, 300, 1000, 30, 16);

    assertThat(boxes(plate)).allMatch(box -> box.y() < 320).anyMatch(box -> box.x() < 30);
  }

  @Test
  void theRimOfTheScanIsNotRead() {
    Plate plate = twoColumns();
    for (int y = 40; y < 1500; y += 97) {
      plate.bar(6 + y % 5, y, 14, 18).bar(1560 + y % 9, y + 30, 20, 18);
    }

    assertThat(boxes(plate)).hasSize(2).allMatch(box -> box.x() > 60 && box.right() < 1200);
  }

  @Test
  void lettersCloseToARuleLeftOfAllColumnsAreNoScraps() {
    Plate plate = twoColumns().bar(92, 100, 4, 1440);

    assertThat(Sheet.of(plate.image().pixels(), 1).pieces())
        .filteredOn(piece -> piece.box().x() < 104)
        .hasSizeGreaterThan(29);
  }

  @Test
  void scrapsAtTheDarkEdgeOfTheSheetAreNotRead() {
    Plate plate = twoColumns().text(60, 120, 980, 1, 60).bar(10, 0, 22, 1600);
    for (int y = 20; y < 1500; y += 61) {
      plate.bar(35 + y % 4, y, 4, 30);
    }

    assertThat(boxes(plate)).isNotEmpty().allMatch(box -> box.x() > 40);
  }

  @Test
  void aLineRightUnderTheDarkUpperEdgeIsRead() {
    Plate plate = twoColumns().bar(0, 0, 1600, 24).text(100, 40, 480, 1, 16);

    assertThat(boxes(plate)).hasSize(3);
  }

  @Test
  void scrapsThatHangOnTheDarkUpperEdgeAreNotRead() {
    Plate plate = twoColumns().bar(0, 0, 600, 24).bar(620, 0, 900, 26);
    plate.bar(80, 25, 60, 24).bar(603, 8, 14, 20).bar(700, 28, 30, 20);

    assertThat(boxes(plate)).hasSize(2);
  }

  @Test
  void aNumberInACleanMarginIsRead() {
    Plate plate = twoColumns().bar(1200, 320, 12, 18).bar(1216, 320, 12, 18);

    assertThat(boxes(plate)).anyMatch(box -> box.right() > 1228);
  }

  @Test
  void stainsInAMarginAreNotRead() {
    Plate plate = twoColumns();
    for (int y = 320; y < 900; y += 130) {
      plate.bar(1180 + y % 7, y, 20, 14).bar(1212, y + 4, 9, 12);
      for (int i = 0; i < 20; i++) {
        plate.bar(1174 + i * 37 % 50, y - 12 + i * 23 % 40, 2, 2);
      }
    }

    assertThat(boxes(plate)).hasSize(2).allMatch(box -> box.right() < 1150);
  }

  @Test
  void aRuleThatIsThickInTheMiddleIsTakenOut() {
    Plate plate = twoColumns().text(100, 120, 980, 1, 40);
    for (int x = 0; x < 300; x++) {
      int thick = 2 + Math.min(x, 300 - x) / 8;
      plate.bar(440 + x, 220 - thick / 2, 1, thick);
    }

    PreparedImage segmented = new Segmenter().segment(plate.image());

    assertThat(segmented.regions()).hasSize(3);
    assertThat(segmented.pixels().getRaster().getSample(590, 220, 0)).isEqualTo(255);
  }

  @Test
  void aMapWithItsNamesIsAPicture() {
    Plate plate = new Plate().text(100, 300, 480, 30, 16).text(610, 900, 480, 15, 16);
    for (int i = 0; i < 12; i++) {
      plate.bar(620, 310 + i * 20, 200 - i * 12, 2);
    }
    for (int i = 0; i < 420; i++) {
      plate.bar(640 + i, 600 + i / 3 + (int) (60 * Math.sin(i / 15.0)), 3, 9);
    }
    plate.text(880, 780, 90, 1, 16).text(900, 580, 90, 1, 16).text(880, 480, 90, 1, 16);

    assertThat(new Segmenter().segment(plate.image()).regions())
        .extracting(ImageRegion::role)
        .containsExactly(Role.BODY, Role.PHOTO, Role.BODY);
  }

  @Test
  void textInAFrameIsRead() {
    Plate plate = twoColumns().text(1160, 340, 300, 8, 16);
    plate.bar(1130, 310, 360, 4).bar(1130, 680, 360, 4).bar(1130, 310, 4, 374);

    assertThat(boxes(plate.bar(1486, 310, 4, 374))).anyMatch(box -> box.x() > 1120);
  }

  @Test
  void aFewLinesUnderAPhotoBesideARuledColumnAreTwoColumns() {
    Plate plate = new Plate().text(60, 300, 440, 30, 16).bar(530, 280, 3, 1220);
    plate.bar(600, 300, 900, 820).text(560, 1180, 470, 8, 16).text(1056, 1180, 470, 8, 16);

    assertThat(boxes(plate)).hasSize(4);
  }

  @Test
  void aNumberWellBelowAHeadlineIsReadByItself() {
    Plate plate =
        new Plate().text(100, 300, 900, 1, 60).bar(880, 440, 18, 26).bar(902, 440, 16, 26);

    assertThat(boxes(plate.text(100, 700, 900, 12, 16)))
        .anyMatch(box -> box.y() > 400 && box.bottom() < 500);
  }

  @Test
  void whatReachesIntoATextFromTheEdgeIsTakenOut() {
    Plate plate = new Plate().text(300, 300, 800, 20, 16).text(340, 1100, 760, 6, 16);
    PreparedImage image = plate.bar(0, 1120, 324, 60).image();

    PreparedImage segmented = new Segmenter().segment(image);

    assertThat(segmented.regions())
        .filteredOn(region -> region.role() == Role.BODY)
        .isNotEmpty()
        .allMatch(region -> region.box().x() > 200);
    assertThat(segmented.pixels().getRaster().getSample(312, 1150, 0)).isEqualTo(255);
    assertThat(segmented.pixels().getRaster().getSample(301, 302, 0)).isZero();
  }

  @Test
  void textBesideAPhotoIsRead() {
    Plate plate = new Plate().bar(700, 300, 500, 500).text(100, 320, 500, 8, 16);

    assertThat(new Segmenter().segment(plate.image()).regions())
        .extracting(ImageRegion::role)
        .contains(Role.BODY, Role.PHOTO);
  }

  @Test
  void aPhotoIsNotRead() {
    PreparedImage image = twoColumns().bar(1150, 300, 400, 500).image();

    assertThat(new Segmenter().segment(image).regions())
        .filteredOn(region -> region.role() == Role.PHOTO)
        .hasSize(1);
  }

  private static Plate twoColumns() {
    return new Plate().text(100, 300, 480, 30, 16).text(610, 300, 480, 30, 16);
  }

  private static List<Box> boxes(Plate plate) {
    return new Segmenter().segment(plate.image()).regions().stream().map(ImageRegion::box).toList();
  }
}
