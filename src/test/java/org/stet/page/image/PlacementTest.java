package org.stet.page.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.page.Box;

class PlacementTest {

  @ParameterizedTest
  @CsvSource({"0, 200, 100", "90, 100, 200", "180, 200, 100", "270, 100, 200"})
  void thereAndBackIsTheSame(int turn, int width, int height) {
    Placement place = new Placement(10, 20, 100, 50, turn, true);
    Box scan = new Box(0, 0, width, height);
    Box box = new Box(30, 10, 40, 20);
    double[] first = place.onSheet(30.0 / width, 1 - 10.0 / height);
    double[] last = place.onSheet(70.0 / width, 1 - 30.0 / height);
    assertThat(
            place.onScan(new double[] {first[0], last[0]}, new double[] {first[1], last[1]}, scan))
        .isEqualTo(box);
  }

  @ParameterizedTest
  @CsvSource({"0, 10, 70", "90, 10, 20", "180, 110, 20", "270, 110, 70"})
  void theUpperLeftCornerAsItIsRead(int turn, double x, double y) {
    Placement place = new Placement(10, 20, 100, 50, turn, true);
    assertThat(place.onSheet(0, 1)).containsExactly(x, y);
  }
}
