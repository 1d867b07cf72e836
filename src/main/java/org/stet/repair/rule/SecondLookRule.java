package org.stet.repair.rule;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stet.ledger.Correction;
import org.stet.ledger.Passage;
import org.stet.ledger.Phase;
import org.stet.page.Alternative;
import org.stet.page.Line;
import org.stet.page.Rereading;
import org.stet.page.Word;
import org.stet.page.WordId;
import org.stet.repair.Example;
import org.stet.repair.RepairRule;
import org.stet.repair.RuleContext;

/**
 * Puts the readings of a line that was looked at again to a vote. How sure the vote is, goes by
 * trial: where the looks agree, six of ten of their readings are right, two are wrong like the
 * first; where they also make a known word of an unknown one, nine of ten are right.
 */
@AutoService(RepairRule.class)
public final class SecondLookRule implements RepairRule {

  @Override
  public String id() {
    return "second-look";
  }

  @Override
  public Phase phase() {
    return Phase.READING;
  }

  @Override
  public String description() {
    return "Takes what further looks at the scan agree on, where the first reading was not sure.";
  }

  @Override
  public List<Example> examples() {
    return List.of(Example.untouched("A text that nobody scanned has no second look."));
  }

  @Override
  public boolean isForAnyLanguage() {
    return true;
  }

  @Override
  public List<Correction> propose(RuleContext context) {
    Map<WordId, Integer> places = new HashMap<>();
    List<Word> words = context.passage().words();
    for (int i = 0; i < words.size(); i++) {
      places.put(words.get(i).id(), i);
    }
    List<Correction> found = new ArrayList<>();
    for (Line line : context.passage().lines()) {
      for (Rereading again : line.again()) {
        if (places.containsKey(again.first()) && places.containsKey(again.last())) {
          List<Word> first = words.subList(places.get(again.first()), places.get(again.last()) + 1);
          vote(context, first, again).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Correction> vote(RuleContext context, List<Word> first, Rereading again) {
    Ballot ballot = Ballot.of(first, again.looks());
    Optional<Alternative> winner = ballot.winner();
    if (winner.isEmpty()) {
      return Optional.empty();
    }
    double sure = new Verdict(context, ballot, winner.get()).sure();
    return sure == 0
        ? Optional.empty()
        : Optional.of(
            correct(context, first, winner.get().text(), sure, evidence(again.looks(), ballot)));
  }

  private static Map<String, String> evidence(List<Alternative> looks, Ballot ballot) {
    Map<String, String> evidence = new HashMap<>();
    evidence.put("first", said(ballot.first()));
    for (int i = 0; i < looks.size(); i++) {
      evidence.put("look " + (i + 2), said(looks.get(i)));
    }
    return evidence;
  }

  private static String said(Alternative reading) {
    return String.format(
        Locale.ROOT, "\u201c%s\u201d %.2f", reading.text(), reading.confidence().value());
  }

  private Correction correct(
      RuleContext context, List<Word> words, String after, double sure, Map<String, String> why) {
    Passage passage = context.passage();
    // Nothing has been put in before this phase: the text is as it was read.
    int start = passage.startOf(words.get(0).id());
    Word last = words.get(words.size() - 1);
    int end = passage.startOf(last.id()) + last.text().length();
    return context.propose(
        this, start, end, after, sure, "Read so when looked at again, in two other ways.", why);
  }
}
