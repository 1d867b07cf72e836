package org.stet.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.stet.page.Box;
import org.stet.page.image.ImageRegion;

class RulesTest {

  private static final int LINE = 32;

  @Test
  void linesOfLettersThatTouchAreNoRule() {
    Plate plate = new Plate();
    for (int x = 100; x < 900; x += 12) {
      plate.bar(x, 300, 5, 16).bar(x, 314, 12, 2);
    }

    assertThat(Rules.level(bitmap(plate), 80, 10)).isEmpty();
  }

  @Test
  void theBarsOfLargeLettersAreNoRule() {
    Plate plate = new Plate().bar(100, 300, 66, 7).bar(110, 300, 7, 70).bar(145, 300, 7, 70);

    assertThat(Rules.level(bitmap(plate), 40, 5)).isEmpty();
  }

  @Test
  void theEdgeOfAPictureIsNoRule() {
    assertThat(Rules.level(bitmap(new Plate().bar(100, 300, 900, 200)), 80, 10)).isEmpty();
  }

  @Test
  void rulesOneOverTheOtherStayTwo() {
    Plate plate = new Plate();
    rule(plate, x -> 300, 100, 1400, 4);
    rule(plate, x -> 380, 100, 1400, 4);

    assertThat(joined(plate)).hasSize(2);
  }

  @Test
  void aRuleThatLeansIsOne() {
    Plate plate = new Plate();
    rule(plate, x -> 300 + x / 60, 100, 1400, 5);

    assertThat(joined(plate)).singleElement().satisfies(rule -> reaches(rule, 100, 1500));
  }

  @Test
  void rulesThatLieInOneAnothersBoxesAreTwo() {
    Plate plate = new Plate();
    rule(plate, x -> 300 + x / 40, 100, 1400, 8);
    rule(plate, x -> 322 + x / 40, 100, 1400, 3);

    assertThat(joined(plate)).hasSize(2).allSatisfy(rule -> reaches(rule, 100, 1500));
  }

  @Test
  void aRuleThatIsBentAndBrokenIsOne() {
    Plate plate = new Plate();
    IntUnaryOperator bent = x -> 300 + (x - 500) * (x - 500) / 60000;
    rule(plate, bent, 100, 600, 6);
    rule(plate, bent, 715, 785, 6);

    assertThat(joined(plate)).singleElement().satisfies(rule -> reaches(rule, 100, 1500));
  }

  @Test
  void aLevelLineUnderAHeadStaysWhole() {
    Plate plate = new Plate().text(200, 100, 1100, 1, 80);
    for (int x : new int[] {60, 720, 1380}) {
      plate.text(x, 262, 120, 1, 16);
    }
    plate.bar(40, 214, 1500, 6).bar(40, 310, 1500, 6);
    plate.text(60, 370, 460, 28, 16).text(550, 370, 460, 28, 16).text(1040, 370, 460, 28, 16);

    List<Box> boxes = boxes(plate);

    assertThat(boxes).hasSize(5);
    assertThat(boxes.get(1).width()).isGreaterThan(1430);
  }

  @Test
  void aLineUnderAHeadThatLeansIsReadInItsStretches() {
    Plate plate = new Plate().text(200, 100, 1100, 1, 80);
    for (int x : new int[] {60, 720, 1380}) {
      plate.text(x, 260 + x / 60, 120, 1, 16);
    }
    for (int top : new int[] {210, 296}) {
      rule(plate, x -> top + x / 60, 40, 1500, 7);
      rule(plate, x -> top + 12 + x / 60, 40, 1500, 3);
    }
    plate.text(60, 370, 460, 28, 16).text(550, 370, 460, 28, 16).text(1040, 370, 460, 28, 16);

    List<Box> boxes = boxes(plate);

    assertThat(boxes).hasSize(7);
    assertThat(boxes.get(0).bottom()).isLessThan(260);
    assertThat(boxes.subList(1, 4)).allMatch(box -> box.width() < 160 && box.height() < 60);
    assertThat(boxes.subList(1, 4)).extracting(Box::x).isSorted();
    assertThat(boxes.subList(4, 7)).allMatch(box -> box.y() > 340);
  }

  private static void rule(Plate plate, IntUnaryOperator y, int from, int length, int thick) {
    for (int x = from; x < from + length; x++) {
      plate.bar(x, y.applyAsInt(x), 1, thick);
    }
  }

  private static void reaches(Rule rule, int from, int to) {
    assertThat(rule.box().x()).isBetween(from - 3, from + 3);
    assertThat(rule.box().right()).isBetween(to - 3, to + 3);
  }

  private static List<Rule> joined(Plate plate) {
    return JoinedRules.level(Rules.level(bitmap(plate), 80, 10), 3 * LINE, 3);
  }

  private static List<Box> boxes(Plate plate) {
    return new Segmenter().segment(plate.image()).regions().stream().map(ImageRegion::box).toList();
  }

  private static Bitmap bitmap(Plate plate) {
    return Bitmap.of(Bitmap.gray(plate.image().pixels(), 1), plate.image().pixels().getWidth());
  }
}
