package org.stet.review;

import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.decisions.Act;
import org.stet.decisions.Decided;
import org.stet.decisions.DecisionJournal;
import org.stet.decisions.Place;
import org.stet.ledger.Correction;
import org.stet.page.Word;
import org.stet.page.WordId;
import org.stet.page.WordRange;

/** Takes a person's decisions down. What it answered to is on the disk. */
final class Desk {

  private static final String FROM = "review";
  private static final int PART = 5000;

  private final ReviewSource source;
  private final Places places;
  private final DecisionJournal journal;
  private final String who;
  private final Clock clock = Clock.systemUTC();

  Desk(ReviewSource source, Places places, DecisionJournal journal, String who) {
    this.source = source;
    this.places = places;
    this.journal = journal;
    this.who = who;
  }

  /** Decisions in one go: on one correction, a series, or the rest of a rule. */
  record Order(String batch, List<Choice> choices) {}

  /** A decision on one correction. */
  record Choice(String doc, String id, String act, Optional<String> wording) {}

  /** A correction of the person's own: words of one page, and what should stand there. */
  record Own(String batch, String doc, String first, String last, String after) {}

  /** Takes back what was decided in one go. */
  record Undo(String batch, String newBatch) {}

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

  private static Key key(Decided line) {
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
    return new News(to, lines.subList(from, to).stream().map(Desk::line).toList());
  }

  News decide(Order order) throws IOException, BadRequestException {
    List<Decided> decided = new ArrayList<>();
    for (Choice choice : order.choices()) {
      decided.add(
          decided(
              order.batch(), choice.id(), Act.of(choice.act()), choice.wording(), place(choice)));
    }
    return append(decided);
  }

  News own(Own own) throws IOException, BadRequestException {
    WordId last = WordId.parse(own.last());
    WordRange rough = new WordRange(WordId.parse(own.first()), last, 0, 0);
    known(own.doc());
    List<Word> words = places.words(own.doc(), rough);
    if (words.isEmpty() || !words.get(words.size() - 1).id().equals(last)) {
      throw new BadRequestException("these words do not follow each other on one page");
    }
    int end = words.get(words.size() - 1).text().length();
    Place place =
        new Place(
            own.doc(),
            rough.first().page(),
            Places.box(words),
            new WordRange(rough.first(), last, 0, end),
            words.stream().map(Word::text).collect(Collectors.joining(" ")),
            own.after(),
            Place.PERSON);
    String id = place.correction().id();
    return append(List.of(decided(own.batch(), id, Act.ACCEPT, Optional.empty(), place)));
  }

  /** Each correction of the batch goes back to what was decided on it before. */
  News undo(Undo undo) throws IOException, BadRequestException {
    Map<Key, Decided> before = new HashMap<>();
    List<Decided> back = new ArrayList<>();
    for (Decided line : journal.log().lines()) {
      if (line.batch().equals(undo.batch())) {
        Optional<Decided> earlier = Optional.ofNullable(before.get(key(line)));
        back.add(
            decided(
                undo.newBatch(),
                line.correction(),
                earlier.map(Decided::act).orElse(Act.WITHDRAW),
                earlier.flatMap(Decided::wording),
                line.place()));
      }
      before.put(key(line), line);
    }
    if (back.isEmpty()) {
      throw new BadRequestException("nothing to take back");
    }
    return append(back);
  }

  private News append(List<Decided> decided) throws IOException {
    int before = journal.version();
    journal.append(decided);
    return since(before);
  }

  private Decided decided(String batch, String id, Act act, Optional<String> wording, Place place) {
    return new Decided(
        clock.instant().truncatedTo(ChronoUnit.SECONDS), who, FROM, batch, id, act, wording, place);
  }

  private Place place(Choice choice) throws IOException, BadRequestException {
    known(choice.doc());
    Optional<Correction> correction = places.correction(choice.doc(), choice.id());
    if (correction.isEmpty()) {
      return earlier(choice);
    }
    Correction c = correction.get();
    Places.Spot spot = places.spot(choice.doc(), choice.id());
    return new Place(
        choice.doc(), spot.page(), spot.box(), c.range(), c.before(), c.after(), c.ruleId());
  }

  /** A person's own correction stands only in the log until the outputs are written anew. */
  private Place earlier(Choice choice) throws IOException, BadRequestException {
    return journal.log().lines().stream()
        .filter(line -> line.correction().equals(choice.id()))
        .map(Decided::place)
        .filter(place -> place.document().equals(choice.doc()))
        .findFirst()
        .orElseThrow(() -> new BadRequestException("no such correction: " + choice.id()));
  }

  private void known(String document) throws IOException, BadRequestException {
    if (!source.documents().contains(document)) {
      throw new BadRequestException("no such document: " + document);
    }
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
