package org.stet.decisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stet.ledger.Passage;
import org.stet.ledger.Passages;
import org.stet.page.Box;
import org.stet.page.Document;
import org.stet.page.Word;
import org.stet.page.WordRange;

/**
 * Finds the places of decisions in a reading. The same words under the same numbers are the same
 * place; else the same words where they are printed; in a text without boxes, the only such words
 * of the page.
 */
final class Carrying {

  private final Map<Decided, Decided> found = new HashMap<>();
  private final Map<Decided, List<WordRange>> elsewhere = new HashMap<>();

  private Carrying() {}

  static Carried of(Document document, List<Decided> decided) {
    if (decided.isEmpty()) {
      return new Carried(DecisionLog.verdicts(List.of()), List.of(), List.of());
    }
    Carrying carrying = new Carrying();
    Passages.of(document).forEach(passage -> decided.forEach(d -> carrying.look(passage, d)));
    decided.forEach(carrying::settle);
    List<Decided> holds =
        decided.stream().flatMap(d -> Optional.ofNullable(carrying.found.get(d)).stream()).toList();
    return new Carried(
        DecisionLog.verdicts(holds),
        holds.stream().filter(d -> !decided.contains(d)).toList(),
        decided.stream().filter(d -> !carrying.found.containsKey(d)).toList());
  }

  private void look(Passage passage, Decided decided) {
    Place place = decided.place();
    if (found.containsKey(decided)) {
      return;
    }
    if (passage.holds(place.range())
        && words(passage.reading(place.range())).equals(words(place.before()))) {
      found.put(decided, decided);
    } else if (passage.words().stream().anyMatch(w -> w.id().page() == place.page())) {
      elsewhere.computeIfAbsent(decided, d -> new ArrayList<>()).addAll(same(passage, place));
    }
  }

  /** A place that was printed elsewhere is taken only where it is the one and only. */
  private void settle(Decided decided) {
    List<WordRange> candidates = elsewhere.getOrDefault(decided, List.of());
    if (!found.containsKey(decided) && candidates.size() == 1) {
      Place now = decided.place().at(candidates.get(0));
      found.put(
          decided,
          new Decided(
              decided.when(),
              decided.who(),
              decided.from(),
              decided.batch(),
              now.correction().id(),
              decided.act(),
              decided.wording(),
              now));
    }
  }

  private static List<WordRange> same(Passage passage, Place place) {
    List<String> wanted = words(place.before());
    List<Word> words = passage.words();
    return IntStream.rangeClosed(0, words.size() - wanted.size())
        .mapToObj(from -> words.subList(from, from + wanted.size()))
        .filter(run -> run.get(0).id().page() == place.page())
        .filter(run -> run.stream().map(Word::text).toList().equals(wanted))
        .filter(run -> printedAt(run, place))
        .map(Carrying::range)
        .toList();
  }

  private static WordRange range(List<Word> run) {
    Word last = run.get(run.size() - 1);
    return new WordRange(run.get(0).id(), last.id(), 0, last.text().length());
  }

  private static boolean printedAt(List<Word> run, Place place) {
    Optional<Box> now =
        run.stream()
            .filter(w -> w.id().page() == place.page())
            .flatMap(w -> w.box().stream())
            .reduce(Box::union);
    if (now.isEmpty() || place.box().isEmpty()) {
      return now.isEmpty() && place.box().isEmpty();
    }
    Box then = place.box().get();
    return 2 * now.get().intersection(then).area() > now.get().union(then).area();
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }
}
