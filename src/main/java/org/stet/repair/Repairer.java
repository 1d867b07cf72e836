package org.stet.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.stet.ledger.CorrectionLedger;
import org.stet.ledger.Entry;
import org.stet.ledger.Passage;
import org.stet.ledger.Passages;
import org.stet.ledger.Phase;
import org.stet.ledger.Settlement;
import org.stet.ledger.Thresholds;
import org.stet.ledger.Verdicts;
import org.stet.lexicon.DocumentProfile;
import org.stet.lexicon.Lexicon;
import org.stet.page.Document;
import org.stet.page.ParagraphId;
import org.stet.repair.channel.Channel;
import org.stet.repair.channel.DocumentChannel;
import org.stet.repair.channel.ShippedChannel;

/** Lets the rules look at every passage of a document, and the ledger decide. */
public final class Repairer {

  private static final String ENGLISH = "eng";

  private final List<RepairRule> rules;
  private final Lexicon lexicon;
  private final Thresholds thresholds;
  private final Supplier<Channel> channels;

  /**
   * @param rules in any order; they work in order of phase, then id
   */
  public Repairer(List<RepairRule> rules, Lexicon lexicon, Thresholds thresholds) {
    this(
        rules,
        lexicon,
        thresholds,
        new Once<>(() -> ShippedChannel.with(lexicon.user().confusions())));
  }

  /**
   * @param channels the noisy channel
   */
  public Repairer(
      List<RepairRule> rules, Lexicon lexicon, Thresholds thresholds, Supplier<Channel> channels) {
    this.channels = channels;
    this.rules =
        rules.stream()
            .sorted(Comparator.comparing(RepairRule::phase).thenComparing(RepairRule::id))
            .toList();
    this.lexicon = lexicon;
    this.thresholds = thresholds;
  }

  /** Every rule on the class path. */
  public static List<RepairRule> allRules() {
    return ServiceLoader.load(RepairRule.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(RepairRule::phase).thenComparing(RepairRule::id))
        .toList();
  }

  /**
   * The rules that may look at text in these languages. With English among others, the English ones
   * are asked only about passages in English; without it, not at all.
   *
   * @param languages as Tesseract names them, for example {@code eng}
   */
  public static List<RepairRule> speaking(List<RepairRule> rules, Set<String> languages) {
    if (languages.equals(Set.of(ENGLISH))) {
      return rules;
    }
    return inTheirPassages(
        rules.stream()
            .filter(rule -> rule.isForAnyLanguage() || languages.contains(ENGLISH))
            .toList());
  }

  private static List<RepairRule> inTheirPassages(List<RepairRule> rules) {
    return rules.stream()
        .map(rule -> rule.isForAnyLanguage() ? rule : new InEnglish(rule))
        .toList();
  }

  /**
   * Reads the document for its own words, for what stands twice, then passage by passage. One that
   * is in another language than English is repaired as if that had been told.
   */
  public CorrectionLedger repair(Document document, Verdicts verdicts) {
    DocumentProfile profile = DocumentProfile.of(document, lexicon);
    List<RepairRule> asked = profile.isInAnotherLanguage() ? inTheirPassages(rules) : rules;
    List<Entry> entries = new ArrayList<>();
    Supplier<DocumentChannel> channel = new Once<>(() -> channels.get().forDocument(profile));
    Map<ParagraphId, Repeat> repeats = Repeats.in(Passages.of(document), lexicon);
    Neighbours.forEach(
        Passages.of(document),
        repeats,
        place ->
            entries.addAll(
                repair(
                    asked,
                    place,
                    profile,
                    channel,
                    new Settlement(place.passage(), verdicts, thresholds))));
    return new CorrectionLedger(entries);
  }

  private List<Entry> repair(
      List<RepairRule> asked,
      Neighbours place,
      DocumentProfile profile,
      Supplier<DocumentChannel> channel,
      Settlement settlement) {
    Passage current = place.passage();
    for (Phase phase : Phase.values()) {
      List<RepairRule> now = asked.stream().filter(rule -> rule.phase() == phase).toList();
      if (!now.isEmpty()) {
        RuleContext context =
            new RuleContext(
                current, place.previous(), place.next(), profile, lexicon, channel, place.repeat());
        settlement.settle(now.stream().flatMap(r -> r.propose(context).stream()).toList());
        current = place.passage().with(settlement.inForce());
      }
    }
    return settlement.entries();
  }

  /** A passage between its neighbours. */
  private record Neighbours(
      Optional<Passage> previous,
      Passage passage,
      Optional<Passage> next,
      Optional<Repeat> repeat) {

    /** Three passages stand in memory at a time: documents have hundreds of pages. */
    static void forEach(
        Stream<Passage> passages, Map<ParagraphId, Repeat> repeats, Consumer<Neighbours> action) {
      Iterator<Passage> all = passages.iterator();
      Optional<Passage> previous = Optional.empty();
      Optional<Passage> current = next(all);
      while (current.isPresent()) {
        Optional<Passage> next = next(all);
        Optional<Repeat> repeat = Optional.ofNullable(repeats.get(current.get().id()));
        action.accept(new Neighbours(previous, current.get(), next, repeat));
        previous = current;
        current = next;
      }
    }

    private static Optional<Passage> next(Iterator<Passage> passages) {
      return passages.hasNext() ? Optional.of(passages.next()) : Optional.empty();
    }
  }
}
