package org.stet.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.page.Box;
import org.stet.page.Confidence;
import org.stet.page.image.Orientation;
import org.stet.page.image.PageTransform;
import org.stet.page.image.PreparedImage;
import org.stet.page.image.ScanImage;
import org.stet.testing.PrintedPage;

class ImagePreparationTest {

  private static final Box MARK = new Box(1200, 1410, 90, 60);

  @Test
  void aStraightGrayPageStaysAsItIs() {
    BufferedImage scan = Marks.text();

    PreparedImage page = prepare(scan, Optional.empty());

    assertThat(page.pixels()).isSameAs(scan);
    assertThat(page.toScan()).isEqualTo(PageTransform.IDENTITY);
  }

  @Test
  void anEmptyPageStaysAsItIs() {
    BufferedImage scan = PrintedPage.blank(700, 300);

    assertThat(prepare(scan, Optional.of(sure(0))).pixels()).isSameAs(scan);
  }

  @Test
  void theScanItselfIsNeverDrawnOn() {
    BufferedImage scan = Marks.skewed(Marks.text(), 2);
    byte[] before = bytes(scan).clone();

    prepare(scan, Optional.of(sure(180)));

    assertThat(bytes(scan)).isEqualTo(before);
  }

  @Test
  void aPageIsNotTurnedOnAGuess() {
    Orientation guess = new Orientation(90, new Confidence(0.6));

    PreparedImage page = prepare(Marks.text(), Optional.of(guess));

    assertThat(page.toScan()).isEqualTo(PageTransform.IDENTITY);
    assertThat(page.steps().get("orientation")).contains("perhaps turned by 90 degrees");
  }

  @ParameterizedTest
  @CsvSource({"0,1.3", "90,0", "90,-2.2", "180,0.7", "270,3.1", "270,-6.2"})
  void boxesLandOnTheScan(int turn, double slope) {
    BufferedImage scan = Marks.skewed(Marks.with(Marks.text(), MARK), slope);
    if (turn != 0) {
      scan = QuarterTurn.of(Gray.sharing(scan), 360 - turn).image();
    }

    PreparedImage page = prepare(scan, Optional.of(sure(turn)));

    Box landed = page.toScan().toScan(Marks.find(page.pixels()));
    Box printed = Marks.find(scan);
    assertThat(landed.x()).isCloseTo(printed.x(), within(2));
    assertThat(landed.y()).isCloseTo(printed.y(), within(2));
    assertThat(landed.right()).isCloseTo(printed.right(), within(2));
    assertThat(landed.bottom()).isCloseTo(printed.bottom(), within(2));
    assertThat(Marks.find(page.pixels()).width()).isCloseTo(MARK.width(), within(2));
  }

  @Test
  void theSamePageGivesTheSamePixels() {
    BufferedImage scan = Marks.skewed(Marks.text(), -1.2);

    PreparedImage once = prepare(scan, Optional.empty());
    PreparedImage again = prepare(scan, Optional.empty());

    assertThat(bytes(once.pixels())).isEqualTo(bytes(again.pixels()));
    assertThat(once.steps()).isEqualTo(again.steps());
  }

  private static PreparedImage prepare(BufferedImage scan, Optional<Orientation> lies) {
    return new ImagePreparation(Optional.empty(), lies.map(o -> (gray, dpi) -> Optional.of(o)))
        .prepare(new ScanImage("page.png", 1, scan, Optional.of(300)));
  }

  private static Orientation sure(int degrees) {
    return new Orientation(degrees, Confidence.CERTAIN);
  }

  private static byte[] bytes(BufferedImage image) {
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }
}
