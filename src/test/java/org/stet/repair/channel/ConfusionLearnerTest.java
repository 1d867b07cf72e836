package org.stet.repair.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.lexicon.Confusion;
import org.stet.lexicon.ConfusionFile;

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
    String text = ConfusionFile.format(table);
    assertThat(ConfusionFile.parse("x", text)).isEqualTo(table);
  }
}
