package org.stet.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GutterTest {

  @Test
  void isAsWideAsItsBandsWhereNothingElseIs() {
    Gutter gutter = new Gutter(100, 300, 100, 50, List.of(7, 8, 9, 10), 12, false);
    assertThat(gutter.without(new Gutter(400, 500, 400, 50, List.of(7), 12, false), 20))
        .containsExactly(gutter);
    assertThat(gutter.xAt(0)).isEqualTo(7);
    assertThat(gutter.xAt(299)).isEqualTo(10);
  }

  @Test
  void leansOnALittleBeyondItsEnds() {
    Gutter gutter = new Gutter(100, 400, 100, 50, List.of(10, 12, 14, 16, 18, 20), 12, false);
    assertThat(gutter.xAt(60)).isEqualTo(8);
    assertThat(gutter.xAt(420)).isEqualTo(22);
    assertThat(gutter.xAt(2000)).isEqualTo(24);
  }

  @Test
  void twoStretchesBecomeOne() {
    Gutter above = new Gutter(100, 200, 100, 50, List.of(10, 10), 12, false);
    Gutter below = new Gutter(300, 400, 300, 50, List.of(30, 30), 9, true);
    Gutter both = above.on(below);
    assertThat(both.middles()).containsExactly(10, 10, 15, 25, 30, 30);
    assertThat(both.width()).isEqualTo(9);
    assertThat(both.ruled()).isTrue();
  }

  @Test
  void aStretchThatEndsBeforeTheBandsOfTheOtherBeginIsJoinedToo() {
    Gutter above = new Gutter(100, 600, 400, 50, List.of(10, 10, 10, 10), 12, true);
    Gutter within = new Gutter(150, 250, 150, 50, List.of(11, 11), 12, true);
    assertThat(above.on(within).middles()).hasSize(4);
    assertThat(above.on(within).bottom()).isEqualTo(600);
  }
}
