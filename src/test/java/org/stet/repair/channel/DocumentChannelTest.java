package org.stet.repair.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.lexicon.DocumentProfile;
import org.stet.lexicon.Losses;

class DocumentChannelTest {
  /** A text that shows how badly its document was read. */
  private static final String BAD =
      "It was statcd tbat the prisoner appoared bofore the magistrate on Monday last, and was charged witb stealing a horse, "
          + "tho property of the railway company. Tlie witness said tbat he had scen him near tbe stable. ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. J. Brown paid 10s. 6d. on the 21st of May for No.7, and 5l. to Mr. A. Smith.",
        "He had to go up to an inn, so we do as he did, or if I am to be at it, by no ox.",
      })
  void leavesInitialsNumbersAndSmallWordsAloneInABadlyReadDocument(String text) {
    assertThat(repaired(BAD, text)).isEqualTo(text);
  }

  @Test
  void leavesAScrapAloneInACleanDocument() {
    String clean =
        "It was stated that the prisoner appeared before the magistrate on Monday. ".repeat(20);
    assertThat(repaired(clean, "The men ts were found in the house.")).contains("men ts were");
  }

  @Test
  void readsAWordWithADigitInIt() {
    assertThat(repaired(BAD, "The witness was in the house when the purcha3e was made."))
        .isEqualTo("The witness was in the house when the purchase was made.");
  }

  @Test
  void joinsThreePieces() {
    assertThat(repaired(BAD, "The members of the g overn ment were present at the meeting."))
        .isEqualTo("The members of the government were present at the meeting.");
  }

  @Test
  void readsOnWhereAWordIsMisreadMoreThanOnce() {
    assertThat(repaired(BAD, "He bad boon at tho mcctlng of tbe company on Wcdncsdny last."))
        .contains("meeting of the company on Wednesday last");
  }

  private static String repaired(String before, String text) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : (before + text).split("\\s+")) {
      counts.merge(DocumentProfile.trim(word), 1, Integer::sum);
    }
    counts.remove("");
    List<Edit> edits =
        ShippedChannel.get()
            .forDocument(new DocumentProfile(counts, counts.size(), 0, Losses.NONE))
            .edits(text);
    StringBuilder after = new StringBuilder(text);
    edits.stream()
        .filter(edit -> edit.confidence() >= asked(edit))
        .sorted(Comparator.comparingInt(edit -> -edit.start()))
        .forEach(edit -> after.replace(edit.start(), edit.end(), edit.after()));
    return after.toString().replace("  ", " ");
  }

  private static double asked(Edit edit) {
    return Double.parseDouble(edit.evidence().getOrDefault("applied from", "0.9"));
  }
}
