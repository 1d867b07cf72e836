package org.stet.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.decisions.Place;
import org.stet.ledger.Correction;
import org.stet.ledger.CorrectionLedger;
import org.stet.ledger.Entry;
import org.stet.ledger.Passage;
import org.stet.ledger.Passages;
import org.stet.ledger.Thresholds;
import org.stet.ledger.Verdicts;
import org.stet.page.Document;
import org.stet.page.WordId;

/** Decides anew on proposals that an earlier run kept: no rule has to look again. */
final class Redecision {

  private Redecision() {}

  static CorrectionLedger of(Document document, List<Entry> kept, Verdicts verdicts) {
    Map<WordId, List<Correction>> byWord = new HashMap<>();
    List<Entry> proposed = kept.stream().filter(e -> !Place.isOfPerson(e.correction())).toList();
    for (Entry entry : proposed) {
      byWord
          .computeIfAbsent(entry.correction().range().first(), word -> new ArrayList<>())
          .add(entry.correction());
    }
    List<Entry> entries = new ArrayList<>();
    Passages.of(document)
        .forEach(
            passage ->
                entries.addAll(
                    CorrectionLedger.decide(
                        passage, proposals(passage, byWord), verdicts, Thresholds.DEFAULT)));
    return new CorrectionLedger(entries);
  }

  private static List<Correction> proposals(Passage passage, Map<WordId, List<Correction>> byWord) {
    return passage.words().stream()
        .flatMap(word -> byWord.getOrDefault(word.id(), List.of()).stream())
        .toList();
  }
}
