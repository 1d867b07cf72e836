package org.stet.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.page.Confidence;
import org.stet.page.Word;
import org.stet.testing.Texts;

class PassageTest {

  private static Correction propose(Passage passage, String part, String after) {
    int start = passage.text().indexOf(part);
    return passage.propose(
        start,
        start + part.length(),
        after,
        "test",
        Phase.WORDS,
        new Confidence(0.95),
        "because",
        Map.of());
  }

  @Test
  void withoutCorrectionsTheTextIsWhatWasRead() {
    Passage passage = Texts.passage("one two\nthree");
    assertThat(passage.text()).isEqualTo("one two\nthree");
    assertThat(passage.with(List.of()).text()).isEqualTo("one two\nthree");
  }

  @Test
  void aCorrectionLeavesTheReadingAlone() {
    Passage passage = Texts.passage("the conf lict in");
    Passage corrected = passage.with(List.of(propose(passage, "conf lict", "conflict")));
    assertThat(corrected.text()).isEqualTo("the conflict in");
    assertThat(corrected.original()).isEqualTo("the conf lict in");
    assertThat(passage.text()).isEqualTo("the conf lict in");
  }

  @Test
  void aCorrectionGrowsToWholeWords() {
    Passage passage = Texts.passage("the conf lict, in");
    Correction correction = propose(passage, " l", "l");
    assertThat(correction.before()).isEqualTo("conf lict,");
    assertThat(correction.after()).isEqualTo("conflict,");
  }

  @Test
  void aLineEndGoesWithTheHyphen() {
    Passage passage = Texts.passage("sur-\nprised at");
    Correction correction = propose(passage, "sur-\nprised", "surprised");
    assertThat(correction.before()).isEqualTo("sur-\nprised");
    assertThat(passage.with(List.of(correction)).text()).isEqualTo("surprised at");
  }

  @Test
  void aLaterCorrectionContainsTheEarlierOnesItTouches() {
    Passage passage = Texts.passage("a sur-\nprisod man");
    Correction join = propose(passage, "sur-\nprisod", "surprisod");
    Passage joined = passage.with(List.of(join));
    Correction spell = propose(joined, "surprisod", "surprised");
    assertThat(spell.before()).isEqualTo("sur-\nprisod");
    assertThat(spell.after()).isEqualTo("surprised");
    assertThat(spell.supersedes()).containsExactly(join.id());
  }

  @Test
  void removedWordsLeaveOneSpace() {
    Passage passage = Texts.passage("one two three");
    Correction removal = propose(passage, "two", "");
    Passage without = passage.with(List.of(removal));
    assertThat(without.text()).isEqualTo("one three");
    assertThat(propose(without, "three", "THREE").before()).isEqualTo("three");
  }

  @Test
  void charactersKnowTheirWords() {
    Passage passage = Texts.passage("one two three");
    assertThat(passage.wordsAt(4, 9)).extracting(Word::text).containsExactly("two", "three");
    assertThat(passage.wordsAt(0, 1)).extracting(Word::text).containsExactly("one");
  }

  @Test
  void idsAreTheSameOnEveryRun() {
    assertThat(propose(Texts.passage("a b c"), "b", "x").id())
        .isEqualTo(propose(Texts.passage("a b c"), "b", "x").id())
        .isNotEqualTo(propose(Texts.passage("a b c"), "c", "x").id());
  }
}
