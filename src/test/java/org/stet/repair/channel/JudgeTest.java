package org.stet.repair.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JudgeTest {
  private final Judge judge =
      new Judge("tbe inan came to gether home", "the man came together home");

  @Test
  void whatBringsTheTextNoNearerIsWrong() {
    assertThat(judge.right(4, 8, "Ivan")).isFalse();
    assertThat(judge.right(9, 13, "cane")).isFalse();
    assertThat(judge.right(24, 28, "Home")).isFalse();
  }

  @Test
  void whatBringsItNearerIsRight() {
    assertThat(judge.right(0, 3, "the")).isTrue();
    assertThat(judge.right(4, 8, "man")).isTrue();
    assertThat(judge.right(14, 23, "together")).isTrue();
  }
}
