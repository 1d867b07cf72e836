package org.stet.repair.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProtectionTest {

  @Test
  void otherWordsAreNoVariants() {
    assertThat(Protection.variants("hour", "hour")).isFalse();
    assertThat(Protection.variants("four", "for")).isFalse();
    assertThat(Protection.variants("tbe", "the")).isFalse();
    assertThat(Protection.variants("rise", "rice")).isFalse();
    assertThat(Protection.contraction(unit("tbe."), "there")).isFalse();
    assertThat(Protection.contraction(unit("Willlam"), "william")).isFalse();
  }

  @Test
  void spellingsOfOneWordAreVariants() {
    assertThat(Protection.variants("organisation", "organization")).isTrue();
    assertThat(Protection.variants("honour", "honor")).isTrue();
    assertThat(Protection.variants("theatre", "theater")).isTrue();
    assertThat(Protection.variants("connexion", "connection")).isTrue();
    assertThat(Protection.variants("travelled", "traveled")).isTrue();
  }

  @Test
  void namesWrittenShortAreContractions() {
    assertThat(Protection.contraction(unit("Robt."), "robert")).isTrue();
    assertThat(Protection.contraction(unit("Captn."), "captain")).isTrue();
  }

  private static Unit unit(String text) {
    return new Unit(text, 0, text.length(), Unit.Gap.SPACE, false);
  }
}
