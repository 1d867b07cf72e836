package org.stet.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.stet.page.Confidence;
import org.stet.testing.Texts;

class LedgerPropertiesTest {

  private static final Passage PASSAGE =
      Texts.passage("one two three four\nfive six seven-\neight nine ten");

  @Property(tries = 500)
  void whatStandsInForceNeverOverlaps(@ForAll long seed, @ForAll @IntRange(max = 12) int size) {
    List<Correction> proposals = proposals(new Random(seed), size);
    List<Correction> inForce =
        new CorrectionLedger(
                CorrectionLedger.decide(PASSAGE, proposals, Verdicts.NONE, Thresholds.DEFAULT))
            .inForce(PASSAGE);
    for (Correction one : inForce) {
      for (Correction other : inForce) {
        assertThat(one.equals(other) || !PASSAGE.overlap(one.range(), other.range())).isTrue();
      }
    }
    PASSAGE.with(inForce);
  }

  @Property(tries = 500)
  void aPersonsDecisionAlwaysWins(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
    Random random = new Random(seed);
    List<Correction> proposals = proposals(random, size);
    Correction accepted = proposals.get(random.nextInt(proposals.size()));
    Map<String, Decision.OfPerson> verdicts = new HashMap<>();
    proposals.forEach(c -> verdicts.put(c.id(), new Decision.Rejected()));
    verdicts.put(accepted.id(), new Decision.Accepted());
    List<Entry> entries =
        CorrectionLedger.decide(PASSAGE, proposals, new Verdicts(verdicts), Thresholds.DEFAULT);
    assertThat(new CorrectionLedger(entries).inForce(PASSAGE))
        .extracting(Correction::id)
        .containsExactly(accepted.id());
  }

  @Property(tries = 200)
  void everyProposalThatIsLikelyEnoughIsKept(@ForAll long seed) {
    List<Correction> proposals = proposals(new Random(seed), 8);
    List<Entry> entries =
        CorrectionLedger.decide(PASSAGE, proposals, Verdicts.NONE, Thresholds.DEFAULT);
    assertThat(entries)
        .extracting(entry -> entry.correction().id())
        .containsExactlyInAnyOrderElementsOf(
            proposals.stream()
                .filter(c -> c.confidence().atLeast(Thresholds.DEFAULT.suggest()))
                .map(Correction::id)
                .distinct()
                .toList());
  }

  private static List<Correction> proposals(Random random, int size) {
    List<Correction> proposals = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int start = random.nextInt(PASSAGE.text().length());
      int end = Math.min(PASSAGE.text().length(), start + random.nextInt(12));
      Phase phase = List.of(Phase.values()).get(random.nextInt(Phase.values().length));
      proposals.add(
          PASSAGE.propose(
              start,
              end,
              random.nextBoolean() ? "" : "x" + random.nextInt(3) + " y",
              "rule-" + phase,
              phase,
              new Confidence(random.nextDouble()),
              "because",
              Map.of()));
    }
    return proposals;
  }
}
