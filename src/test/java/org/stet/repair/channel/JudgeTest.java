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

  @Test
  void whatIsLeftOutIsJudgedByTheWordsAroundIt() {
    Judge scraps = new Judge("the man ts came home", "the man came home");
    assertThat(scraps.right(4, 7, "")).isFalse();
    assertThat(scraps.right(8, 10, "")).isTrue();
  }

  @Test
  void aWordBrokenAtALineEndIsRightWhenWhole() {
    Judge broken = new Judge("the Chris-\ntians came", "the Chris\u00ac\ntians came");
    assertThat(broken.right(4, 16, "Christians")).isTrue();
    assertThat(broken.right(4, 16, "Chris-tians")).isFalse();
  }
}
