package org.stet.output.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.ledger.Edition;
import org.stet.ledger.Entry;
import org.stet.ledger.Passage;
import org.stet.ledger.Passages;
import org.stet.page.Box;
import org.stet.page.Surroundings;
import org.stet.page.Word;
import org.stet.page.WordId;

/** Finds where the corrections of an edition are printed, in the order of the text. */
final class Marks {

  private final Map<WordId, List<Entry>> entries = new HashMap<>();
  private final List<Mark> marks = new ArrayList<>();

  private Marks() {}

  /** Corrections that were merged into others are told by those. */
  static List<Mark> of(Edition edition) {
    Marks found = new Marks();
    for (Entry entry : edition.ledger().entries()) {
      found
          .entries
          .computeIfAbsent(entry.correction().range().first(), word -> new ArrayList<>())
          .add(entry);
    }
    Passages.of(edition.document()).forEach(found::find);
    return List.copyOf(found.marks);
  }

  private void find(Passage passage) {
    for (Word word : passage.words()) {
      for (Entry entry : entries.getOrDefault(word.id(), List.of())) {
        if (passage.holds(entry.correction().range())) {
          List<Mark.Spot> spots =
              spots(words(passage, entry)).stream().map(spot -> shown(spot, passage)).toList();
          marks.add(new Mark(marks.size() + 1, entry, word.id().page(), spots));
        }
      }
    }
  }

  private static List<Word> words(Passage passage, Entry entry) {
    List<Word> words = new ArrayList<>();
    for (Word word : passage.words()) {
      if (!words.isEmpty() || word.id().equals(entry.correction().range().first())) {
        words.add(word);
      }
      if (word.id().equals(entry.correction().range().last())) {
        break;
      }
    }
    return words;
  }

  private static Mark.Spot shown(Mark.Spot spot, Passage passage) {
    List<Word> page =
        passage.words().stream().filter(word -> word.id().page() == spot.page()).toList();
    return new Mark.Spot(spot.page(), spot.box(), Surroundings.of(page, spot.box()));
  }

  private static List<Mark.Spot> spots(List<Word> words) {
    List<Mark.Spot> spots = new ArrayList<>();
    for (Word word : words) {
      Optional<Box> box = word.box();
      if (box.isEmpty()) {
        continue;
      }
      Mark.Spot next = new Mark.Spot(word.id().page(), box.get(), box.get());
      int end = spots.size() - 1;
      if (end >= 0 && sameLine(spots.get(end), next)) {
        Box both = spots.get(end).box().union(next.box());
        spots.set(end, new Mark.Spot(next.page(), both, both));
      } else {
        spots.add(next);
      }
    }
    return spots;
  }

  private static boolean sameLine(Mark.Spot one, Mark.Spot other) {
    Box a = one.box();
    Box b = other.box();
    int shared = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
    return one.page() == other.page()
        && 2 * shared > Math.min(a.height(), b.height())
        && b.x() >= a.x()
        && b.x() - a.right() < 4 * Math.max(a.height(), b.height());
  }
}
