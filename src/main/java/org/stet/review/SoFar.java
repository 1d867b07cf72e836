package org.stet.review;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.decisions.Act;
import org.stet.decisions.Decided;
import org.stet.decisions.DecisionJournal;
import org.stet.decisions.Place;

/** What was decided so far, here and in other windows. */
record SoFar(DecisionJournal journal) {

  private static final int PART = 5000;

  /** What was decided since; the version is the number of decisions up to the last of them. */
  record News(int version, List<Line> lines) {}

  /** A line of the log, as the page needs it. */
  record Line(
      String doc,
      String id,
      String act,
      Optional<String> wording,
      String batch,
      String who,
      int page,
      String first,
      String last,
      String before,
      String after,
      String rule) {}

  /** A correction of the batch. */
  record Key(String document, String id) {}

  static Key key(Decided line) {
    return new Key(line.place().document(), line.correction());
  }

  int version() throws IOException {
    return journal.version();
  }

  /** All that a decision is in force on. */
  Set<Key> decided() throws IOException {
    Set<Key> keys = new HashSet<>();
    for (Decided line : journal.log().lines()) {
      if (line.act() == Act.WITHDRAW) {
        keys.remove(key(line));
      } else {
        keys.add(key(line));
      }
    }
    return keys;
  }

  /** What came after a version, the oldest first; where it is much, the rest is left for later. */
  News since(int version) throws IOException {
    List<Decided> lines = journal.log().lines();
    int from = version > lines.size() ? 0 : version;
    int to = Math.min(lines.size(), from + PART);
    return new News(to, lines.subList(from, to).stream().map(SoFar::line).toList());
  }

  private static Line line(Decided decided) {
    Place place = decided.place();
    return new Line(
        place.document(),
        decided.correction(),
        decided.act().label(),
        decided.wording(),
        decided.batch(),
        decided.who(),
        place.page(),
        place.range().first().toString(),
        place.range().last().toString(),
        place.before(),
        place.after(),
        place.rule());
  }
}
