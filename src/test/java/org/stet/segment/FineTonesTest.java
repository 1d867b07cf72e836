package org.stet.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.stet.page.Box;

class FineTonesTest {

  private static final double PAPER = 220;

  @Test
  void aPictureThatFillsItsBoxKeepsIt() {
    FineTones tones = tones(new Plate().tone(200, 400, 600, 400, 180, 60));
    assertThat(tones.trimmed(new Box(200, 400, 600, 400), 40, PAPER))
        .isEqualTo(new Box(200, 400, 600, 400));
  }

  @Test
  void aPictureThatIsLightAtItsSideKeepsItsBox() {
    FineTones tones = tones(new Plate().tone(300, 400, 400, 400, 180, 60));
    assertThat(tones.trimmed(new Box(200, 400, 600, 400), 40, PAPER))
        .isEqualTo(new Box(200, 400, 600, 400));
  }

  @Test
  void aRuleBesideThePictureIsNoPartOfIt() {
    Plate plate = new Plate().tone(200, 400, 600, 400, 180, 60).bar(812, 300, 3, 900);
    Box trimmed = tones(plate).trimmed(new Box(176, 380, 660, 440), 68, PAPER);
    assertThat(trimmed.x()).isCloseTo(200, within(4));
    assertThat(trimmed.right()).isCloseTo(800, within(4));
    assertThat(trimmed.y()).isCloseTo(400, within(4));
    assertThat(trimmed.bottom()).isCloseTo(800, within(4));
  }

  private static FineTones tones(Plate plate) {
    return new FineTones(plate.image().pixels(), 1);
  }
}
