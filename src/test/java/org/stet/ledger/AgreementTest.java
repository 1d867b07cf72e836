package org.stet.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.page.Confidence;
import org.stet.testing.Texts;

class AgreementTest {

  private static final Passage PASSAGE = Texts.passage("It occured to me.");

  @Test
  void onePersonsNoHoldsForAllWhoSayTheSame() {
    Correction sure = propose("one", "occurred", 0.8);
    Correction other = propose("two", "occurred", 0.6);
    Verdicts no =
        new Verdicts(Map.of(), Map.of(Verdicts.place(sure), new Decision.Rejected()), List.of());
    assertThat(settled(no, sure, other)).allMatch(entry -> !entry.decision().inForce());
  }

  @Test
  void thoseWhoSayDifferentThingsDoNotAgree() {
    assertThat(
            settled(Verdicts.NONE, propose("one", "occurred", 0.8), propose("two", "cured", 0.8)))
        .noneMatch(entry -> entry.decision().inForce());
  }

  @Test
  void twoWhoAreHalfSureAreSureTogether() {
    List<Entry> entries =
        settled(Verdicts.NONE, propose("one", "occurred", 0.8), propose("two", "occurred", 0.6));
    assertThat(entries).extracting(e -> e.decision().label()).containsExactly("applied", "merged");
    assertThat(entries.get(0).correction().confidence().value()).isBetween(0.919, 0.921);
    assertThat(entries.get(0).correction().evidence()).containsEntry("agrees", "two");
  }

  @Test
  void decidedAgainTheyAreNoSurer() {
    List<Entry> once =
        settled(Verdicts.NONE, propose("one", "occurred", 0.6), propose("two", "occurred", 0.55));
    List<Entry> again =
        settled(Verdicts.NONE, once.stream().map(Entry::correction).toArray(Correction[]::new));
    assertThat(again).isEqualTo(once);
    assertThat(again.get(0).decision().label()).isEqualTo("suggested");
  }

  private static Correction propose(String rule, String after, double sure) {
    int at = PASSAGE.text().indexOf("occured");
    return PASSAGE.propose(
        at, at + 7, after, rule, Phase.WORDS, new Confidence(sure), "because", Map.of());
  }

  private static List<Entry> settled(Verdicts verdicts, Correction... proposals) {
    return CorrectionLedger.decide(PASSAGE, List.of(proposals), verdicts, Thresholds.DEFAULT);
  }
}
