package org.stet.review;

import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private final ReviewSource source;
  private final Places places;
  private final DecisionJournal journal;
  private final SoFar soFar;
  private final String who;
  private final Clock clock = Clock.systemUTC();

  Desk(ReviewSource source, Places places, DecisionJournal journal, String who) {
    this.source = source;
    this.places = places;
    this.journal = journal;
    this.soFar = new SoFar(journal);
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

  SoFar.News decide(Order order) throws IOException, BadRequestException {
    List<Decided> decided = new ArrayList<>();
    for (Choice choice : order.choices()) {
      decided.add(
          decided(
              order.batch(), choice.id(), Act.of(choice.act()), choice.wording(), place(choice)));
    }
    return append(decided);
  }

  SoFar.News own(Own own) throws IOException, BadRequestException {
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
            Printing.box(words),
            new WordRange(rough.first(), last, 0, end),
            words.stream().map(Word::text).collect(Collectors.joining(" ")),
            own.after(),
            Place.PERSON);
    String id = place.correction().id();
    return append(List.of(decided(own.batch(), id, Act.ACCEPT, Optional.empty(), place)));
  }

  /** Each correction of the batch goes back to what was decided on it before. */
  SoFar.News undo(Undo undo) throws IOException, BadRequestException {
    Map<SoFar.Key, Decided> before = new HashMap<>();
    List<Decided> back = new ArrayList<>();
    for (Decided line : journal.log().lines()) {
      if (line.batch().equals(undo.batch())) {
        Optional<Decided> earlier = Optional.ofNullable(before.get(SoFar.key(line)));
        back.add(
            decided(
                undo.newBatch(),
                line.correction(),
                earlier.map(Decided::act).orElse(Act.WITHDRAW),
                earlier.flatMap(Decided::wording),
                line.place()));
      }
      before.put(SoFar.key(line), line);
    }
    if (back.isEmpty()) {
      throw new BadRequestException("nothing to take back");
    }
    return append(back);
  }

  private SoFar.News append(List<Decided> decided) throws IOException {
    int before = journal.version();
    journal.append(decided);
    return soFar.since(before);
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
}
