package org.stet.repair.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BeamTest {
  private final Beam beam = new Beam();

  @BeforeEach
  void holdTwo() {
    beam.clear(2);
  }

  @Test
  void takesWhateverComesWhileThereIsRoom() {
    beam.add(5);
    assertThat(beam.mayHold(30)).isTrue();
  }

  @Test
  void refusesWhatIsWorseThanAsManyAsItHolds() {
    beam.add(5);
    beam.add(6);
    assertThat(beam.mayHold(7)).isFalse();
    assertThat(beam.mayHold(6)).isTrue();
    assertThat(beam.mayHold(1)).isTrue();
  }

  @Test
  void theRoomLeftIsWhatMayBeHeld() {
    beam.add(5);
    beam.add(6);
    float best = -4;
    assertThat(beam.mayHold(Beam.hope(beam.room(best) - 0.01f, best))).isTrue();
    assertThat(beam.mayHold(Beam.hope(beam.room(best) + 0.01f, best))).isFalse();
  }

  @Test
  void startsAnew() {
    beam.add(5);
    beam.add(6);
    beam.clear(2);
    assertThat(beam.mayHold(30)).isTrue();
  }
}
