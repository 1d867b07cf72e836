package org.stet.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearningTest {

  @TempDir Path dictionaries;

  @Test
  void onceIsNotEnough() {
    assertThat(learn(Samples.decided(Act.ACCEPT, at(1, "tbe", "the"))).lines()).isEmpty();
  }

  @Test
  void whatWasDecidedBothWaysTeachesNothing() {
    assertThat(
            learn(
                    Samples.decided(Act.ACCEPT, at(1, "tbe", "the")),
                    Samples.decided(Act.ACCEPT, at(2, "tbe", "the")),
                    Samples.decided(Act.REJECT, at(3, "tbe", "the")))
                .lines())
        .isEmpty();
  }

  @Test
  void severalWordsAreNoReplacement() {
    assertThat(
            learn(
                    Samples.decided(Act.ACCEPT, at(1, "conf lict", "conflict")),
                    Samples.decided(Act.ACCEPT, at(2, "conf lict", "conflict")))
                .lines())
        .isEmpty();
  }

  @Test
  void otherSignsAroundAWordTeachNothing() {
    assertThat(
            learn(
                    Samples.decided(Act.ACCEPT, at(1, "said,", "said.")),
                    Samples.decided(Act.ACCEPT, at(2, "said,", "said.")),
                    Samples.decided(Act.ACCEPT, at(3, "1905.", "1906.")),
                    Samples.decided(Act.ACCEPT, at(4, "1905.", "1906.")))
                .lines())
        .isEmpty();
  }

  @Test
  void aWordIsTheSameWithACommaBehindIt() {
    assertThat(
            learn(
                    Samples.decided(Act.REJECT, at(1, "Solberg,", "Stolberg,")),
                    Samples.decided(Act.REJECT, at(2, "\u201cSolberg", "\u201cStolberg")),
                    Samples.decided(Act.ACCEPT, at(3, "tbe", "the")),
                    Samples.decided(Act.ACCEPT, at(4, "(tbe", "(the")))
                .lines())
        .extracting(Learning.Line::entry)
        .containsExactly("Solberg", "tbe\tthe");
  }

  @Test
  void twiceAcceptedIsReplacedAndTwiceRejectedIsProtected() throws Exception {
    Learning learning =
        learn(
            Samples.decided(Act.ACCEPT, at(1, "tbe", "the")),
            Samples.decided(Act.ACCEPT, at(2, "tbe", "the")),
            Samples.decided(Act.REJECT, at(3, "Reykdal", "Rekdal")),
            Samples.decided(Act.REJECT, at(4, "Reykdal", "Rekdal")),
            Samples.decided(Act.REJECT, at(5, "teh", "the")),
            Samples.decided(Act.REJECT, at(6, "teh", "the")));

    Learning.add(learning.unknownTo(dictionaries), dictionaries);

    assertThat(Files.readString(dictionaries.resolve("replacements.tsv")))
        .isEqualTo("tbe\tthe  # corrected 2 times, first in sample, page 1\n");
    assertThat(dictionaries.resolve("names.txt")).content().startsWith("Reykdal  #");
    assertThat(dictionaries.resolve("protected.txt")).content().startsWith("teh  #");
    assertThat(learning.unknownTo(dictionaries)).isEmpty();
  }

  private static Learning learn(Decided... decided) {
    return Learning.of(new DecisionLog(List.of(decided), 0));
  }

  private static Place at(int word, String before, String after) {
    return Samples.place("p1w%d:0-p1w%d:3".formatted(word, word), before, after);
  }
}
