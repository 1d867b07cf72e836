package org.stet.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stet.page.Box;

/** Sizes, ends and bands of lines, by which viewers tell columns apart. */
class SelectableColumnsTest {

  private static final PageScale SCALE = new PageScale(2000, 2500, 300);

  @Test
  void columnsThatStandFarApartStayAsTheyAre() {
    List<List<PlacedLine>> blocks = TypeSizes.of(new SetColumns(200, 0).lines(2));
    assertThat(PulledApart.of(blocks)).isEqualTo(blocks);
    assertThat(new Bands(0, SCALE).fewestJoined(blocks)).isEqualTo(blocks);
  }

  @Test
  void oneSizeForAllLinesByTheirDistance() {
    assertThat(TypeSizes.of(new SetColumns(40, 0).lines(2)).stream().flatMap(List::stream))
        .extracting(PlacedLine::size)
        .containsOnly(0.72 * SetColumns.PITCH);
  }

  @Test
  void headingStaysLargeAndSpeckInLineDoesNotMakeItLarge() {
    List<List<PlacedLine>> blocks = new ArrayList<>(new SetColumns(40, 0).lines(2));
    PlacedLine line = blocks.get(0).get(3);
    blocks.add(List.of(withHeight(line, 110, 2)));
    blocks.add(List.of(withHeight(line, 400, 1)));
    List<List<PlacedLine>> sized = TypeSizes.of(blocks);
    assertThat(sized.get(2).get(0).size()).isCloseTo(0.85 * 110, within(0.1));
    assertThat(sized.get(3).get(0).size()).isLessThan(100);
  }

  private static PlacedLine withHeight(PlacedLine line, double height, int wider) {
    TextFrame.Baseline on = line.baseline();
    List<Box> boxes =
        line.boxes().stream()
            .map(b -> new Box(wider * b.x(), b.y(), wider * b.width(), b.height()))
            .toList();
    return new PlacedLine(
        line.words(),
        boxes,
        new TextFrame.Baseline(on.left(), on.foot(), on.slope(), height),
        height);
  }

  @Test
  void linesLoseNoMoreThanALetterAtEitherEnd() {
    List<List<PlacedLine>> blocks = TypeSizes.of(new SetColumns(18, 0).lines(2));
    List<List<PlacedLine>> pulled = PulledApart.of(blocks);
    double em = blocks.get(0).get(0).size();
    for (int i = 0; i < SetColumns.LINES; i++) {
      PlacedLine left = pulled.get(0).get(i);
      PlacedLine right = pulled.get(1).get(i);
      assertThat(left.left()).isEqualTo(blocks.get(0).get(i).left());
      assertThat(right.right()).isEqualTo(blocks.get(1).get(i).right());
      assertThat(blocks.get(0).get(i).right() - left.right()).isBetween(1, (int) (0.35 * em) + 1);
      assertThat(right.left() - left.right()).isGreaterThan((int) em);
    }
  }

  @Test
  void signInTheGutterGoesToItsColumnAndALineReadAcrossStays() {
    List<List<PlacedLine>> blocks = new ArrayList<>(TypeSizes.of(new SetColumns(40, 0).lines(2)));
    List<PlacedLine> first = new ArrayList<>(blocks.get(0));
    first.set(5, longer(first.get(5), 30));
    first.set(9, longer(first.get(9), 150));
    blocks.set(0, first);
    List<PlacedLine> pulled = PulledApart.of(blocks).get(0);
    assertThat(pulled.get(5).right()).isEqualTo(pulled.get(6).right());
    assertThat(pulled.get(9)).isEqualTo(first.get(9));
  }

  private static PlacedLine longer(PlacedLine line, int by) {
    List<Box> boxes = new ArrayList<>(line.boxes());
    Box last = boxes.remove(boxes.size() - 1);
    boxes.add(new Box(last.x(), last.y(), last.width() + by, last.height()));
    return new PlacedLine(line.words(), boxes, line.baseline(), line.size());
  }

  @Test
  void popplerJoinsColumnsThatAreClose() {
    assertThat(PopplerBlocks.joined(columns(20, 12))).isZero();
    assertThat(PopplerBlocks.joined(columns(20, 6))).isEqualTo(20);
    // Few lines are joined from farther away.
    assertThat(PopplerBlocks.joined(columns(3, 9))).isEqualTo(3);
    assertThat(PopplerBlocks.joined(columns(20, 9))).isZero();
  }

  /** Two columns of lines of 10 points, as many points apart. */
  private static List<PopplerWord> columns(int lines, double gutter) {
    return IntStream.range(0, 2 * lines)
        .mapToObj(
            i -> {
              double left = i < lines ? 50 : 150 + gutter;
              return new PopplerWord(left, left + 100, 12.0 * (i % lines), 10, i, i / lines);
            })
        .toList();
  }

  @Test
  void leaningColumnsAreBrokenIntoBands() {
    List<List<PlacedLine>> blocks = PulledApart.of(TypeSizes.of(new SetColumns(24, 0.01).lines(2)));
    double size = blocks.get(0).get(0).size();
    assertThat(new Bands(0.01, SCALE).fewestJoined(blocks).stream().flatMap(List::stream))
        .extracting(PlacedLine::size)
        .containsOnly(size, 1.08 * size);
  }
}
