package org.stet.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.page.Box;

class IslandsTest {

  private static final int LETTER = 12;
  private static final int PAGE = 2000;

  private final List<Component> pieces = new ArrayList<>();

  @Test
  void aHeadlineOfTwoLinesStaysWhole() {
    print(0, 0, 900, 50, 1);
    print(0, 90, 500, 50, 1);

    assertThat(islands()).hasSize(1);
  }

  @Test
  void aTableStaysWhole() {
    print(0, 0, 600, LETTER, 5);
    print(640, 0, 120, LETTER, 5);
    print(800, 0, 120, LETTER, 5);

    assertThat(islands()).hasSize(1);
  }

  @Test
  void whatIsNoHeadStaysWhole() {
    print(0, 1500, 300, LETTER, 5);
    print(500, 1500, 400, LETTER, 5);

    assertThat(islands()).hasSize(1);
  }

  @Test
  void noticesBesideANameplateAreReadByThemselves() {
    print(0, 0, 200, LETTER, 5);
    print(300, 20, 500, 60, 1);
    print(860, 0, 200, LETTER, 5);

    assertThat(islands()).extracting(Box::x).containsExactly(0, 300, 860);
  }

  @Test
  void noticesOfAFewLinesAreReadByThemselvesToo() {
    print(0, 0, 200, LETTER, 3);
    print(150, 60, 500, 60, 1);
    print(700, 0, 200, LETTER, 3);

    assertThat(islands()).hasSize(3);
  }

  @Test
  void aNoticeBelowANameplateIsReadAfterIt() {
    print(0, 0, 900, 60, 1);
    print(0, 90, 900, LETTER, 5);

    assertThat(islands()).extracting(Box::y).containsExactly(0, 90);
  }

  @Test
  void aTailThatHangsDownDoesNotReachIntoTheNotice() {
    print(0, 0, 900, 60, 1);
    pieces.add(letter(915, 0, 40, 110));
    print(0, 90, 900, LETTER, 5);

    assertThat(islands().get(0).bottom()).isLessThanOrEqualTo(90);
  }

  private List<Box> islands() {
    return Islands.of(pieces, new Scale(LETTER), PAGE).stream().map(Columns::around).toList();
  }

  /** Lines of words of five letters. */
  private void print(int x, int y, int width, int size, int lines) {
    for (int line = 0; line < lines; line++) {
      int count = 0;
      for (int at = x; at + size / 2 <= x + width; at += size * (++count % 5 == 0 ? 3 : 2) / 3) {
        pieces.add(letter(at, y + line * 20, size / 2, size));
      }
    }
  }

  private static Component letter(int x, int y, int width, int height) {
    return new Component(new Box(x, y, width, height), width * height / 2, false);
  }
}
