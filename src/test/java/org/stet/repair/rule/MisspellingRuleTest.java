package org.stet.repair.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.ledger.Entry;
import org.stet.repair.Repairer;
import org.stet.scan.text.TextDocument;

class MisspellingRuleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "travelling and traveling, worshiped and worshipped",
        "Phillip Matthews of Harrington",
        "the waggons of the connexion",
        "a felloe of the wheel",
      })
  void whatMaySoBeWrittenIsNotEvenSuggested(String text) {
    assertThat(suggestions(text)).isEmpty();
  }

  @Test
  void aloneItOnlySuggests() {
    assertThat(suggestions("It occured to him."))
        .singleElement()
        .satisfies(entry -> assertThat(entry.decision().label()).isEqualTo("suggested"))
        .satisfies(entry -> assertThat(entry.correction().after()).isEqualTo("occurred"));
  }

  @Test
  void withTheNoisyChannelItIsSure() {
    assertThat(
            RuleText.after(
                Repairer.allRules(), "“It occured to me that we used to do this,” Quill said."))
        .contains("It occurred to me");
  }

  private static List<Entry> suggestions(String text) {
    return RuleText.ledger(
            List.of(new MisspellingRule()), TextDocument.of(text, "text"), RuleText.ENGLISH)
        .entries();
  }
}
