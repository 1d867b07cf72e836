package org.stet.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.ledger.Entry;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.UserDictionaries;
import org.stet.lexicon.UserLexicon;
import org.stet.repair.rule.RuleText;
import org.stet.scan.text.TextDocument;
import org.stet.scan.text.TextSplice;

/** What a rule that knows English must not do to other languages. */
class LanguagesTest {

  private static final String GERMAN =
      "Die Frauen, die die Arbeit im Hafen nie gescheut haben, gingen am Abend in die Stadt. "
          + "Tbe ofthe conf lict in einer Zeile, von Hand ge setzt, bleibt hier stehen .";
  private static final String FRENCH =
      "Il est vrai que nous nous sommes promenés ; vous vous en souvenez : le port était fermé !";
  private static final String ENGLISH =
      "The conf lict of the town and the island was settled by the harbor board on Monday.";

  @ParameterizedTest
  @ValueSource(strings = {GERMAN, FRENCH})
  void withoutEnglishNothingIsProposed(String text) {
    assertThat(proposals(text, Set.of("deu"), new UserLexicon(UserDictionaries.packed())))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {GERMAN, FRENCH})
  void whoeverForgetsToTellTheLanguageLosesNothing(String text) {
    assertThat(proposals(text, Set.of("eng"), RuleText.ENGLISH)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {GERMAN, FRENCH})
  void amongEnglishThePassagesOfOthersAreLeftAlone(String text) {
    TextDocument document = TextDocument.of(ENGLISH + "\n\n" + text, "text");

    assertThat(after(document, Set.of("eng", "deu"), RuleText.ENGLISH))
        .isEqualTo(ENGLISH.replace("conf lict", "conflict") + "\n\n" + text);
  }

  @ParameterizedTest
  @CsvSource({
    "die Verwal-|tung der Stadt,die Verwaltung|der Stadt",
    "en 1895 peut-|être,en 1895 peut-être",
    "die Stra\u017Fe,die Strase",
  })
  void signsAndPlacesAreTheSameInAnyLanguage(String before, String after) {
    TextDocument document = TextDocument.of(before.replace('|', '\n'), "text");

    assertThat(after(document, Set.of("deu"), new UserLexicon(UserDictionaries.packed())))
        .isEqualTo(after.replace('|', '\n'));
  }

  @Test
  void englishAloneIsAskedOfEveryRule() {
    List<RepairRule> rules = Repairer.allRules();

    assertThat(Repairer.speaking(rules, Set.of("eng"))).isEqualTo(rules);
  }

  private static List<Entry> proposals(String text, Set<String> languages, Lexicon lexicon) {
    return RuleText.ledger(
            Repairer.speaking(Repairer.allRules(), languages),
            TextDocument.of(text, "text"),
            lexicon)
        .entries();
  }

  private static String after(TextDocument text, Set<String> languages, Lexicon lexicon) {
    return TextSplice.apply(
        text, RuleText.ledger(Repairer.speaking(Repairer.allRules(), languages), text, lexicon));
  }
}
