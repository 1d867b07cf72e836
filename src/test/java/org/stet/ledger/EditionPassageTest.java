package org.stet.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.page.Confidence;
import org.stet.testing.Texts;

class EditionPassageTest {

  private static EditionPassage corrected(String text, String part, String after) {
    Passage passage = Texts.passage(text);
    int start = text.indexOf(part);
    Correction correction =
        passage.propose(
            start,
            start + part.length(),
            after,
            "test",
            Phase.WORDS,
            Confidence.CERTAIN,
            "because",
            Map.of());
    return new EditionPassage(passage.with(List.of(correction)));
  }

  @Test
  void wordsThatNothingTouchedStandForThemselves() {
    List<EditionWord> words = corrected("a tbe c", "tbe", "the").words();
    assertThat(words).extracting(EditionWord::text).containsExactly("a", "the", "c");
    assertThat(words.get(0).correction()).isEmpty();
    assertThat(words.get(1).parts()).hasSize(1);
  }

  @Test
  void aJoinedWordStandsForAllItsParts() {
    EditionWord word = corrected("the conf lict in", "conf lict", "conflict").words().get(1);
    assertThat(word.text()).isEqualTo("conflict");
    assertThat(word.parts()).hasSize(2);
  }

  @Test
  void wordsThatRanTogetherShareTheirWidth() {
    List<EditionWord> words = corrected("part ofthe town", "ofthe", "of the").words();
    assertThat(words).extracting(EditionWord::text).containsExactly("part", "of", "the", "town");
    assertThat(words.get(1).parts().get(0).to()).isEqualTo(words.get(2).parts().get(0).from());
  }

  @Test
  void aBlankLineStartsAParagraph() {
    assertThat(corrected("By A B B writes.", "B B", "B\n\nB").paragraphs())
        .containsExactly("By A B", "B writes.");
  }
}
