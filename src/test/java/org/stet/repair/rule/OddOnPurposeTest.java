package org.stet.repair.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.ledger.Passage;
import org.stet.ledger.Passages;
import org.stet.lexicon.DocumentProfile;
import org.stet.lexicon.Losses;
import org.stet.repair.RuleContext;
import org.stet.repair.channel.ShippedChannel;
import org.stet.scan.text.TextDocument;

class OddOnPurposeTest {
  private static final double WELL_READ = 0.01;
  private static final double BADLY_READ = 0.1;

  @ParameterizedTest
  @ValueSource(strings = {"tbe", "THK", "tHe", "ofthe", "iJurlng", "caf\u00e9", "o'f", "lie."})
  void misreadingsOfABadText(String word) {
    assertThat(is(word, BADLY_READ)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "iPhone",
        "eBay\u2019s",
        "'n'",
        "mid-'90s,",
        "Dvo\u0159\u00e1k",
        "\u0141\u00f3d\u017a"
      })
  void namesOfFirmsAndForeignLettersStandInAnyText(String word) {
    assertThat(is(word, BADLY_READ)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"HMRC", "(OT)", "aft.", "util.,"})
  void shortenedWordsStandInATextReadWell(String word) {
    assertThat(is(word, WELL_READ)).isTrue();
  }

  private static boolean is(String word, double unknownShare) {
    TextDocument text = TextDocument.of("so they said of the " + word + " which came", "test");
    Passage passage = Passages.of(text.document()).findFirst().orElseThrow();
    DocumentProfile document = new DocumentProfile(Map.of(), 100, unknownShare, Losses.NONE);
    RuleContext context =
        new RuleContext(
            passage,
            Optional.empty(),
            Optional.empty(),
            document,
            RuleText.ENGLISH,
            () -> ShippedChannel.get().forDocument(document),
            Optional.empty());
    return OddOnPurpose.is(context, word, passage.text().indexOf(word) + word.length());
  }
}
