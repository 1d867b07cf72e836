package org.stet.repair.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stet.lexicon.WordTrie;

class BeamTest {
  private static final int UNIT = WordTrie.UNIT;

  private final Beam beam = new Beam();

  @BeforeEach
  void holdTwo() {
    beam.clear(2);
  }

  @Test
  void takesWhateverComesWhileThereIsRoom() {
    beam.add(5 * UNIT);
    assertThat(beam.mayHold(30 * UNIT)).isTrue();
  }

  @Test
  void refusesWhatIsWorseThanAsManyAsItHolds() {
    beam.add(5 * UNIT);
    beam.add(6 * UNIT);
    assertThat(beam.mayHold(7 * UNIT)).isFalse();
    assertThat(beam.mayHold(6 * UNIT)).isTrue();
    assertThat(beam.mayHold(1 * UNIT)).isTrue();
  }

  @Test
  void theRoomLeftIsWhatMayBeHeld() {
    beam.add(5 * UNIT);
    beam.add(6 * UNIT);
    int best = -4 * UNIT;
    assertThat(beam.mayHold(Beam.hope(beam.room(best), best))).isTrue();
    assertThat(beam.mayHold(Beam.hope(beam.room(best) + 1, best))).isFalse();
  }

  @Test
  void startsAnew() {
    beam.add(5 * UNIT);
    beam.add(6 * UNIT);
    beam.clear(2);
    assertThat(beam.mayHold(30 * UNIT)).isTrue();
  }
}
