package org.stet.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.page.WordId;

/**
 * Every proposal with what became of it, in the order of the text. Append-only while it is made;
 * what stands in force never overlaps.
 */
public final class CorrectionLedger {

  public static final CorrectionLedger EMPTY = new CorrectionLedger(List.of());

  private final List<Entry> entries;
  private final Map<WordId, List<Correction>> inForceByWord = new HashMap<>();
  private final Map<String, Entry> byId = new HashMap<>();

  public CorrectionLedger(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    for (Entry entry : entries) {
      byId.putIfAbsent(entry.correction().id(), entry);
      if (entry.decision().inForce()) {
        inForceByWord
            .computeIfAbsent(entry.correction().range().first(), word -> new ArrayList<>())
            .add(entry.effective());
      }
    }
  }

  public List<Entry> entries() {
    return entries;
  }

  /** What stands in the text of a passage. */
  public List<Correction> inForce(Passage passage) {
    return passage.words().stream()
        .flatMap(word -> inForceByWord.getOrDefault(word.id(), List.of()).stream())
        .filter(correction -> passage.holds(correction.range()))
        .toList();
  }

  public Optional<Entry> find(String correctionId) {
    return Optional.ofNullable(byId.get(correctionId));
  }

  /** Decides on the proposals for one passage; see {@link Settlement}. */
  public static List<Entry> decide(
      Passage passage, List<Correction> proposals, Verdicts verdicts, Thresholds thresholds) {
    Settlement settlement = new Settlement(passage, verdicts, thresholds);
    proposals.stream()
        .map(Correction::phase)
        .distinct()
        .sorted(Comparator.naturalOrder())
        .forEach(
            phase ->
                settlement.settle(proposals.stream().filter(c -> c.phase() == phase).toList()));
    return settlement.entries();
  }
}
