package org.stet.repair.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfusionLearnerTest {

  @Test
  void learnsNothingFromEqualTexts() {
    ConfusionLearner learner = new ConfusionLearner();
    learner.learnPair("the same\nlines", "the same\nlines");
    assertThat(learner.confusions(1)).isEmpty();
  }

  @Test
  void countsWhatWasReadForSeveralLetters() {
    ConfusionLearner learner = new ConfusionLearner();
    learner.learn("the horne and the rnan", "the home and the man");
    assertThat(learner.confusions(2))
        .singleElement()
        .satisfies(c -> assertThat(c.read() + ">" + c.meant()).isEqualTo("rn>m"));
  }

  @Test
  void writesWhatItReads() throws IOException {
    List<Confusion> table = List.of(new Confusion("rn", "m", 7, 4.5), new Confusion("#", "", 3, 9));
    String text = ConfusionTable.format(table);
    assertThat(ConfusionTable.parse(new BufferedReader(new StringReader(text)), "x"))
        .isEqualTo(table);
  }
}
