package org.stet.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides on the proposals for one passage, phase by phase.
 *
 * <p>A person's decision always wins. Among the rest of a phase the surer one goes first; rules
 * that propose the same are sure together. What shares words with a correction in force is in
 * conflict with it, unless it contains it: then the contained one is merged into it.
 */
public final class Settlement {

  private final Passage passage;
  private final Verdicts verdicts;
  private final Thresholds thresholds;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  public Settlement(Passage passage, Verdicts verdicts, Thresholds thresholds) {
    this.passage = passage;
    this.verdicts = verdicts;
    this.thresholds = thresholds;
  }

  /** Lines may break elsewhere in another reading; that changes no word. */
  private static String spaced(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /** Adds the proposals of the next phase. */
  public void settle(List<Correction> proposals) {
    Comparator<Correction> byPerson = Comparator.comparing(c -> !wanted(c));
    Comparator<Correction> bySureness =
        Comparator.comparing(Correction::confidence)
            .reversed()
            .thenComparing(Correction::ruleId)
            .thenComparing(Correction::id);
    List<Correction> fresh =
        proposals.stream()
            .filter(c -> passage.holds(c.range()))
            .filter(c -> !entries.containsKey(c.id()))
            .sorted(bySureness)
            .toList();
    fresh.stream().filter(c -> verdicts.of(c).isPresent()).sorted(byPerson).forEach(this::settle);
    Agreement.among(fresh.stream().filter(c -> verdicts.of(c).isEmpty()).toList()).stream()
        .sorted(Comparator.comparing(Agreement::speaker, bySureness))
        .forEach(this::settle);
  }

  private void settle(Agreement agreement) {
    settle(agreement.speaker());
    for (Correction other : agreement.others()) {
      if (thresholds.suggests(other)) {
        put(other, new Decision.Merged(agreement.speaker().id()));
      }
    }
  }

  private void settle(Correction correction) {
    Optional<Decision.OfPerson> verdict = verdicts.of(correction);
    if (verdict.isPresent()) {
      if (verdict.get().inForce()) {
        yieldTo(correction);
      }
      put(correction, verdict.get());
      return;
    }
    if (!thresholds.suggests(correction)) {
      return;
    }
    Optional<Entry> rival = rival(correction);
    if (rival.isPresent()) {
      put(correction, new Decision.Conflict(rival.get().correction().id()));
    } else if (thresholds.applies(correction)) {
      merge(correction);
      put(correction, new Decision.Applied());
    } else {
      put(correction, new Decision.Suggested());
    }
  }

  /** A correction in force that shares words with this one and is not contained in it. */
  private Optional<Entry> rival(Correction correction) {
    return overlapping(correction)
        .filter(
            entry ->
                entry.decision() instanceof Decision.OfPerson
                    || !correction.supersedes().contains(entry.correction().id()))
        .findFirst();
  }

  private void merge(Correction correction) {
    overlapping(correction)
        .toList()
        .forEach(e -> put(e.correction(), new Decision.Merged(correction.id())));
  }

  private void yieldTo(Correction wanted) {
    overlapping(wanted)
        .toList()
        .forEach(
            e ->
                put(
                    e.correction(),
                    wanted.supersedes().contains(e.correction().id())
                        ? new Decision.Merged(wanted.id())
                        : new Decision.Conflict(wanted.id())));
  }

  private java.util.stream.Stream<Entry> overlapping(Correction correction) {
    return entries.values().stream()
        .filter(entry -> entry.decision().inForce())
        .filter(entry -> passage.overlap(entry.correction().range(), correction.range()));
  }

  private boolean wanted(Correction correction) {
    return verdicts.of(correction).map(Decision::inForce).orElse(false);
  }

  private void put(Correction correction, Decision decision) {
    entries.put(correction.id(), new Entry(correction, decision));
  }

  /** What stands in the text so far. */
  public List<Correction> inForce() {
    return entries.values().stream()
        .filter(entry -> entry.decision().inForce())
        .map(Entry::effective)
        .toList();
  }

  /**
   * All entries, in the order in which they were decided. What a person wants and no rule proposed
   * comes in last, so that rules tell of their own proposals themselves.
   */
  public List<Entry> entries() {
    settle(
        verdicts.wanted().stream()
            .filter(c -> passage.holds(c.range()))
            .filter(c -> spaced(passage.reading(c.range())).equals(spaced(c.before())))
            .filter(c -> entries.values().stream().noneMatch(e -> same(e.correction(), c)))
            .toList());
    return new ArrayList<>(entries.values());
  }

  private static boolean same(Correction one, Correction other) {
    return Verdicts.place(one).equals(Verdicts.place(other));
  }
}
