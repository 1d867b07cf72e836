package org.stet.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.page.Box;
import org.stet.page.image.ImageRegion;

class BordersTest {

  private static final Scale SCALE = new Scale(20);

  @Test
  void aLineOfNarrowLettersIsNoBorder() {
    List<Component> letters = new ArrayList<>();
    for (int word = 0; word < 12; word++) {
      letters.addAll(strokes(100 + word * 60, 6));
    }

    assertThat(Borders.of(letters, SCALE).rules()).isEmpty();
    assertThat(Borders.of(letters, SCALE).without(letters)).isEqualTo(letters);
  }

  @Test
  void aWordOfWideLettersIsNoBorder() {
    List<Component> letters = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      letters.add(new Component(new Box(100 + i * 16, 100, 13, 28), 200, false));
    }

    assertThat(Borders.of(letters, SCALE).rules()).isEmpty();
  }

  @Test
  void whatStandsInAFrameIsKept() {
    List<Component> letters = strokes(200, 3);
    List<Component> all = new ArrayList<>(letters);
    all.addAll(strokes(100, 90));
    strokes(100, 90).forEach(stroke -> all.add(moved(stroke, 400)));
    letters.forEach(letter -> all.add(moved(letter, 200)));
    Borders borders = Borders.of(all, SCALE);

    assertThat(borders.rules()).hasSize(2);
    assertThat(borders.without(all)).hasSize(3).allMatch(piece -> piece.box().y() == 300);
  }

  @Test
  void aHeadingInABorderOverARuleThatEndsBelowStaysWhole() {
    Broadsheet page = new Broadsheet(1700, 2400, y -> 0);
    border(page, 100, 200, 1420);
    border(page, 100, 500, 1420);
    page.words(340, 300, List.of(420, 480), 60, 120);
    page.text(100, 600, 690, 30, 20).text(830, 600, 690, 30, 20).bar(808, 580, 3, 1340);
    List<ImageRegion> regions = page.regions();

    assertThat(page.readingOrder(regions)).containsExactly(0, 1, 2);
    assertThat(page.lost(regions)).isZero();
    assertThat(regions).allMatch(region -> region.box().y() > 228);
  }

  private static void border(Broadsheet page, int x, int y, int width) {
    for (int at = x; at < x + width; at += 6) {
      page.bar(at, y, 3, 28);
    }
  }

  private static List<Component> strokes(int x, int count) {
    List<Component> strokes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      strokes.add(new Component(new Box(x + i * 6, 100, 4, 28), 100, false));
    }
    return strokes;
  }

  private static Component moved(Component piece, int down) {
    Box box = piece.box();
    return new Component(
        new Box(box.x(), box.y() + down, box.width(), box.height()), piece.area(), false);
  }
}
