package org.stet.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.page.Confidence;
import org.stet.testing.Texts;

/** What must hold for any proposals: each test over many seeds, which a failure names. */
class LedgerPropertiesTest {

  private static final Passage PASSAGE =
      Texts.passage("one two three four\nfive six seven-\neight nine ten");

  static LongStream seeds() {
    return LongStream.range(0, 1000);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatStandsInForceNeverOverlaps(long seed) {
    Random random = new Random(seed);
    List<Correction> proposals = proposals(random, random.nextInt(13));
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

  @ParameterizedTest
  @MethodSource("seeds")
  void aPersonsDecisionAlwaysWins(long seed) {
    Random random = new Random(seed);
    List<Correction> proposals = proposals(random, 1 + random.nextInt(12));
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

  @ParameterizedTest
  @MethodSource("seeds")
  void everyProposalThatIsLikelyEnoughIsKept(long seed) {
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
