package org.stet.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.page.image.ImageRegion;

/** Whole pages of columns: each is read by itself, all of it, and in its turn. */
class ColumnsTest {

  private static final int COLUMN = 480;
  private static final int LINES = 50;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
  void oneToNineColumns(int count) {
    assertReadInOrder(
        straightPage().columns(100, 200, Collections.nCopies(count, COLUMN), 24, LINES), count);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5, 8, 12})
  void narrowGutters(int gutter) {
    assertReadInOrder(
        straightPage().columns(100, 200, Collections.nCopies(9, COLUMN), gutter, LINES), 9);
  }

  @Test
  void mixedWidths() {
    assertReadInOrder(
        straightPage().columns(100, 200, List.of(480, 980, 480, 720, 720), 24, LINES), 5);
  }

  @ParameterizedTest
  @ValueSource(ints = {-2, -1, 1, 2})
  void leaningColumns(int degrees) {
    double slope = Math.tan(Math.toRadians(degrees));
    assertReadInOrder(
        page(row -> (int) (row * slope))
            .columns(200, 200, Collections.nCopies(6, COLUMN), 24, LINES),
        6);
  }

  @ParameterizedTest
  @CsvSource({"1,12", "-1,12", "2,12", "-2,12", "1,8", "-2,8", "1,5", "-1,5", "2,5", "-2,5"})
  void leaningColumnsWithNarrowGutters(int degrees, int gutter) {
    double slope = Math.tan(Math.toRadians(degrees));
    assertReadInOrder(
        page(row -> (int) (row * slope))
            .columns(200, 200, Collections.nCopies(8, COLUMN), gutter, LINES),
        8);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 8, 12})
  void aBentPageWithNarrowGutters(int gutter) {
    assertReadInOrder(
        page(row -> (row - 1200) * (row - 1200) / 40000)
            .columns(100, 200, Collections.nCopies(8, COLUMN), gutter, LINES),
        8);
  }

  @Test
  void aPageThatIsBentAtTheFold() {
    assertReadInOrder(
        page(row -> (row - 1200) * (row - 1200) / 40000)
            .columns(100, 200, Collections.nCopies(6, COLUMN), 24, LINES),
        6);
  }

  @Test
  void headlinesThatSpanColumns() {
    Broadsheet page = straightPage().text(100, 100, 2496, 1, 90);
    page.columns(100, 300, List.of(480), 24, 46);
    page.text(624, 300, 944, 1, 60).columns(604, 450, List.of(480, 480), 24, 42);
    page.columns(1612, 300, List.of(480, 480), 24, 46);

    assertReadInOrder(page, 7);
  }

  @Test
  void aBoxedAdvertisementInAColumn() {
    Broadsheet page = straightPage().columns(100, 200, List.of(480), 24, LINES);
    page.text(604, 200, 480, 20, 20).text(640, 1180, 400, 8, 30);
    page.text(604, 1900, 480, 11, 20).columns(1108, 200, List.of(480), 24, LINES);
    page.bar(604, 1120, 480, 4)
        .bar(604, 1760, 480, 4)
        .bar(604, 1120, 4, 640)
        .bar(1080, 1120, 4, 640);

    assertReadInOrder(page, 5);
  }

  @ParameterizedTest
  @CsvSource({"60,24", "60,12", "44,24", "44,12", "36,24"})
  void headlinesThatFillTwoColumns(int size, int gutter) {
    for (int seed = 0; seed < 12; seed++) {
      Broadsheet page = new Broadsheet(1300, 1300, row -> 0, seed);
      page.text(100, 100, 960 + gutter, 1, size);
      page.columns(100, 100 + size * 2, List.of(COLUMN, COLUMN), gutter, 20);

      assertReadInOrder(page, 3);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 44, 36})
  void headlinesWithAWordGapAboveTheGutter(int size) {
    int gap = size * 9 / 10;
    int word = (COLUMN + 12 - gap * 3 / 2) / 2;
    Broadsheet page = straightPage().words(100, 100, Collections.nCopies(4, word), gap, size);
    page.columns(100, 100 + size * 2, Collections.nCopies(3, COLUMN), 24, 20);

    assertReadInOrder(page, 4);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4})
  void aDropCapital(int lines) {
    Broadsheet page = straightPage().columns(100, 200, List.of(COLUMN), 24, LINES);
    page.textWithInitial(604, 200, COLUMN, LINES, lines);
    page.columns(1108, 200, List.of(COLUMN), 24, LINES);

    assertReadInOrder(page, 3);
    assertThat(page.regions()).hasSize(3);
  }

  private static Broadsheet straightPage() {
    return page(row -> 0);
  }

  private static Broadsheet page(IntUnaryOperator aside) {
    return new Broadsheet(4800, 2500, aside);
  }

  private static void assertReadInOrder(Broadsheet page, int texts) {
    List<ImageRegion> regions = page.regions();
    assertThat(page.readingOrder(regions))
        .containsExactlyElementsOf(IntStream.range(0, texts).boxed().toList());
    assertThat(page.lost(regions)).isZero();
  }
}
