package org.stet.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.page.Box;
import org.stet.page.image.PreparedImage;

class FaintRulesTest {

  private static final Scale SCALE = new Scale(20);

  /** Gray levels across a stroke. */
  private static final int[] BLUR = {225, 150, 60, 150, 225};

  @Test
  void linesOfLettersHaveNone() {
    assertThat(rules(columns())).isEmpty();
  }

  @Test
  void stemsBelowOneAnotherAreNone() {
    Plate plate = new Plate();
    for (int y = 200; y < 1400; y += 30) {
      plate.bar(300, y, 4, 20);
    }

    assertThat(rules(plate)).isEmpty();
  }

  @Test
  void aCrackThroughWordsIsNone() {
    Plate plate = columns();
    for (int y = 300; y < 1500; y++) {
      plate.bar(330 + Math.abs(y % 80 - 40) / 20, y, 3, 1);
    }

    assertThat(rules(plate)).isEmpty();
  }

  @Test
  void theEdgesOfAPictureAreNone() {
    assertThat(rules(new Plate().tone(300, 200, 900, 1200, 220, 60))).isEmpty();
  }

  @Test
  void rowsOfDotsAreNone() {
    Plate plate = new Plate();
    for (int y = 200; y < 1400; y += 7) {
      for (int x = 300; x < 900; x += 7) {
        plate.bar(x, y, 4, 5);
      }
    }

    assertThat(rules(plate)).isEmpty();
  }

  @Test
  void whatIsKnownIsLeftOut() {
    Plate plate = columns().bar(595, 280, 3, 1200);
    List<Rule> known =
        Rules.upright(
            Bitmap.of(Bitmap.gray(plate.image().pixels(), 1), plate.image().pixels().getWidth()),
            80,
            10);

    assertThat(known).hasSize(1);
    assertThat(rules(plate, known)).isEmpty();
  }

  @Test
  void lettersThatTouchTheRuleStay() {
    Plate plate = columns();
    scraps(plate, 0);
    plate.bar(586, 700, 25, 16);

    PreparedImage segmented = new Segmenter().segment(plate.image());

    for (int x = 586; x < 611; x++) {
      assertThat(segmented.pixels().getRaster().getSample(x, 708, 0)).isZero();
    }
    assertThat(segmented.regions()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4})
  void scrapsOfARuleThatLeansAreOneAndAreTakenOut(int lean) {
    Plate plate = columns();
    scraps(plate, lean);

    assertThat(rules(plate)).singleElement().satisfies(rule -> isWhole(rule.box()));
    BufferedImage pixels = new Segmenter().segment(plate.image()).pixels();
    for (int y = 340; y < 1400; y++) {
      for (int x = 586; x < 606; x++) {
        assertThat(pixels.getRaster().getSample(x, y, 0)).isGreaterThan(200);
      }
    }
  }

  @Test
  void theBlurOfARuleGoesAndThatOfALetterBesideItStays() {
    Plate plate = columns();
    blurred(plate, 592, 280, 1200);
    blurred(plate, 600, 700, 16);

    BufferedImage pixels = new Segmenter().segment(plate.image()).pixels();

    for (int i = 0; i < 5; i++) {
      assertThat(pixels.getRaster().getSample(600 + i, 708, 0)).isEqualTo(BLUR[i]);
      assertThat(pixels.getRaster().getSample(590 + i, 660, 0)).isGreaterThan(240);
    }
  }

  @Test
  void aRuleAsLightAsGrainOfInkIsOne() {
    Plate plate = columns().tone(595, 280, 2, 1200, 205, 205);

    assertThat(rules(plate)).singleElement().satisfies(rule -> isWhole(rule.box()));
  }

  private static void blurred(Plate plate, int x, int y, int height) {
    for (int i = 0; i < BLUR.length; i++) {
      plate.tone(x + i, y, 1, height, BLUR[i], BLUR[i]);
    }
  }

  private static void isWhole(Box rule) {
    assertThat(rule.y()).isLessThan(340);
    assertThat(rule.bottom()).isGreaterThan(1400);
  }

  private static Plate columns() {
    return new Plate().text(100, 300, 480, 30, 16).text(610, 300, 480, 30, 16);
  }

  /** Ink in scraps shorter than letters, hardly darker than the paper between them, and gaps. */
  private static void scraps(Plate plate, int lean) {
    for (int y = 280; y < 1480; y++) {
      int x = 593 + lean * (y - 280) / 1200;
      if (y % 19 > 4) {
        plate.bar(x, y, 2, 1);
      } else if (y % 190 > 4) {
        plate.tone(x, y, 2, 1, 205, 205);
      }
    }
  }

  private static List<Rule> rules(Plate plate) {
    return rules(plate, List.of());
  }

  private static List<Rule> rules(Plate plate, List<Rule> known) {
    BufferedImage page = plate.image().pixels();
    byte[] gray = ((DataBufferByte) page.getRaster().getDataBuffer()).getData();
    return FaintRules.of(gray, page.getWidth(), known, SCALE);
  }
}
