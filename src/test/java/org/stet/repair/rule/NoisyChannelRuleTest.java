package org.stet.repair.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.lexicon.DocumentProfile;
import org.stet.lexicon.Losses;
import org.stet.repair.channel.Edit;
import org.stet.repair.channel.ShippedChannel;

class NoisyChannelRuleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Gildersleeve and Miss Trewhella of Windellama came to-day with the waggon.",
        "The price was £3 4s. 6d. per ton, 14 cwt. on the 12th inst., at 35 King-street.",
        "In connexion with the gaol the Esq. shewed himself a connoisseur.",
        "THE PRIME MINISTER AT THE OPENING OF PARLIAMENT",
        "The company said that it had posted a net profit of 3.4 million dollars in the quarter.",
        "La maison de mon oncle est grande, said he, and went home.",
        "Robt. Hunter, Fredk. Hume and Captn. Weeks were present, with Capt Chas Hume.",
        "The Co-operation of co-authored works was co-ordinated by a so-called re-entry board.",
        "The firm NextFifty sold its share in the HardWood works to OldBank for £6,000.",
        "He spoke of assistance\u00c3\u0082\". and of families\u00c3\u0082\", and so on it went.",
        "The Re\u00adpub\u00adlic\u00adan ma\u00adjor\u00adity voted against the bill on Monday.",
        "“I be agwine whoam, zur,” said he, “an’ thee bist a vool, dang’ee, that thee bist.”",
        "See https://www.example.org/tbe-house?id=tlie, jobs@tbe.example or the file src=x.tar.gz.",
        "FOR SALE, a gent.'s 3-sp. bicycle, gd. cond., £4 10s. Apply Box 12, 7 Elm-rd., N.W.",
      })
  void leavesCleanTextAlone(String text) {
    assertThat(repaired(text)).isEqualTo(text);
  }

  @Test
  void mendsDenseErrorsFromTheirContext() {
    String text =
        "It was statcd tbat the prisoner appoared before the magistrate on Monday last, and was charged with stealing a horse,"
            + " tho property of the railway company. Tlie witness said tbat he had scen him near the stable.";
    assertThat(repaired(text))
        .contains(
            "that the prisoner",
            "appeared before",
            "the property",
            "The witness said that he had seen him");
  }

  @Test
  void everyEditSaysWhy() {
    assertThat(edits("The prisoner was brougbt before tbe magistrate and tho witness appoared."))
        .isNotEmpty()
        .allSatisfy(edit -> assertThat(edit.reason()).contains(edit.before(), edit.after()))
        .allSatisfy(edit -> assertThat(edit.evidence()).containsKeys("readings", "channel cost"));
  }

  private static String repaired(String text) {
    return RuleText.after(new NoisyChannelRule(), text);
  }

  private static java.util.List<Edit> edits(String text) {
    Map<String, Integer> counts = new HashMap<>();
    Arrays.stream(text.split("\\s+"))
        .forEach(word -> counts.merge(DocumentProfile.trim(word), 1, Integer::sum));
    counts.remove("");
    return ShippedChannel.get()
        .forDocument(new DocumentProfile(counts, counts.size(), 0, Losses.NONE))
        .edits(text);
  }
}
