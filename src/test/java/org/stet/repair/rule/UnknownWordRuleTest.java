package org.stet.repair.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.ledger.Entry;
import org.stet.repair.Repairer;
import org.stet.repair.languagetool.Speller;
import org.stet.scan.text.TextDocument;

class UnknownWordRuleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "travelling and traveling, worshiped and worshipped",
        "Phillip Matthews of Harrington, Goverment House",
        "the waggons of the connexion",
        "the ffrench and the wuz of the bairns",
      })
  void whatMaySoBeWrittenIsNotEvenSuggested(String text) {
    assertThat(suggestions(new UnknownWordRule(), text)).isEmpty();
  }

  @Test
  void aWordThatTheDocumentUsesAgainAndAgainIsItsOwn() {
    assertThat(suggestions(new UnknownWordRule(), "goverment ".repeat(3) + FILLING)).isEmpty();
  }

  @Test
  void aDamagedDocumentIsNotForASpeller() {
    Speller asked =
        word -> {
          throw new AssertionError("asked for " + word);
        };
    assertThat(
            suggestions(
                new UnknownWordRule(asked), "thc goverment rcsigned hcre to-day anb tbe lrish"))
        .isEmpty();
  }

  @Test
  void ofTwoUsualWordsNoneIsSuggested() {
    Speller speller = word -> List.of("stable", "staple");
    assertThat(suggestions(new UnknownWordRule(speller), "The stavle stood open. " + FILLING))
        .isEmpty();
  }

  @Test
  void whatIsMoreThanALetterAwayIsNotSuggested() {
    Speller speller = word -> List.of("government", "gov erment");
    assertThat(suggestions(new UnknownWordRule(speller), "The govrmont resigned. " + FILLING))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"It occured to him.,occurred", "The goverment resigned.,government"})
  void aloneItOnlySuggests(String text, String word) {
    assertThat(suggestions(new UnknownWordRule(), text + " " + FILLING))
        .singleElement()
        .satisfies(entry -> assertThat(entry.decision().label()).isEqualTo("suggested"))
        .satisfies(entry -> assertThat(entry.correction().after()).isEqualTo(word));
  }

  @Test
  void withTheNoisyChannelItIsSure() {
    assertThat(
            RuleText.after(
                Repairer.allRules(), "“It occured to me that we used to do this,” Quill said."))
        .contains("It occurred to me");
  }

  private static final String FILLING =
      "The council met on Monday in the large hall of the school and spoke of the new bridge over "
          + "the river, which many in the town have asked for since the old one was closed.";

  private static List<Entry> suggestions(UnknownWordRule rule, String text) {
    return RuleText.ledger(List.of(rule), TextDocument.of(text, "text"), RuleText.ENGLISH)
        .entries();
  }
}
