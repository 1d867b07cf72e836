package org.stet.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.ledger.Correction;
import org.stet.ledger.CorrectionLedger;
import org.stet.ledger.Decision;
import org.stet.ledger.Entry;
import org.stet.ledger.Passage;
import org.stet.ledger.Passages;
import org.stet.ledger.Thresholds;
import org.stet.ledger.Verdicts;
import org.stet.page.Article;
import org.stet.page.Box;
import org.stet.page.Confidence;
import org.stet.page.Document;
import org.stet.page.Line;
import org.stet.page.Page;
import org.stet.page.Paragraph;
import org.stet.page.ParagraphId;
import org.stet.page.Provenance;
import org.stet.page.ReadingOrder;
import org.stet.page.Role;
import org.stet.page.Word;
import org.stet.page.WordId;

class DecisionLogTest {

  private final Place place = Samples.place("p1w1:0-p1w2:4", "conf lict", "conflict");

  @Test
  void whatWasTakenBackIsUndecided() {
    DecisionLog log =
        new DecisionLog(
            List.of(Samples.decided(Act.ACCEPT, place), Samples.decided(Act.WITHDRAW, place)), 0);

    assertThat(log.inForce("sample")).isEmpty();
    assertThat(log.verdictsFor("sample")).isEqualTo(Verdicts.NONE);
  }

  @Test
  void anotherDocumentIsNotConcerned() {
    DecisionLog log = new DecisionLog(List.of(Samples.decided(Act.REJECT, place)), 0);

    assertThat(log.verdictsFor("other")).isEqualTo(Verdicts.NONE);
  }

  @Test
  void theLatestDecisionHolds() {
    DecisionLog log =
        new DecisionLog(
            List.of(Samples.decided(Act.REJECT, place), Samples.decided(Act.EDIT, place)), 0);

    assertThat(log.verdictsFor("sample").of(place.correction()))
        .contains(new Decision.Edited("a person's own wording"));
  }

  @Test
  void aDecisionIsNotCarriedWhereThePlaceReadsOtherwise() {
    Decided decided = Samples.decided(Act.ACCEPT, place);
    Document document = document("the conflict of words");

    Carried carried = new DecisionLog(List.of(decided), 0).carriedTo(document);

    assertThat(carried.verdicts()).isEqualTo(Verdicts.NONE);
    assertThat(carried.lost()).containsExactly(decided);
  }

  @Test
  void aDecisionIsNotCarriedToOneOfTwoLikePlaces() {
    Decided decided = Samples.decided(Act.ACCEPT, place);
    Document document = document("a new the conf lict or conf lict of");

    Carried carried = new DecisionLog(List.of(decided), 0).carriedTo(document);

    assertThat(carried.lost()).containsExactly(decided);
  }

  @Test
  void aDecisionIsNotCarriedToTheSameWordPrintedElsewhere() {
    Place printed = Samples.printed("p1w0:0-p1w0:3", "tbe", "the", new Box(900, 10, 40, 20));
    Decided decided = Samples.decided(Act.ACCEPT, printed);

    Carried carried = new DecisionLog(List.of(decided), 0).carriedTo(document("a word tbe", true));

    assertThat(carried.lost()).containsExactly(decided);
  }

  @Test
  void aDecisionStaysWhereThePlaceReadsTheSame() {
    Decided decided = Samples.decided(Act.REJECT, place);

    Carried carried =
        new DecisionLog(List.of(decided), 0).carriedTo(document("the conf lict of words"));

    assertThat(carried.lost()).isEmpty();
    assertThat(carried.moved()).isEmpty();
    assertThat(carried.verdicts().of(place.correction())).contains(new Decision.Rejected());
  }

  @Test
  void aDecisionFollowsItsPrintedWordToAnotherNumber() {
    Place printed = Samples.printed("p1w0:0-p1w0:3", "tbe", "the", new Box(201, 9, 80, 20));
    Decided decided = Samples.decided(Act.ACCEPT, printed);

    Carried carried =
        new DecisionLog(List.of(decided), 0).carriedTo(document("a word tbe tbe", true));

    assertThat(carried.moved())
        .extracting(d -> d.place().range().toString())
        .containsExactly("p1w2:0-p1w2:3");
  }

  @Test
  void whatAPersonWantsHoldsWithoutAnyRule() {
    Document document = document("the conf lict of words");
    Verdicts verdicts =
        new DecisionLog(List.of(Samples.decided(Act.EDIT, place, Optional.of("Konflikt"))), 0)
            .carriedTo(document)
            .verdicts();
    Passage passage = Passages.of(document).findFirst().orElseThrow();

    List<Entry> entries = CorrectionLedger.decide(passage, List.of(), verdicts, Thresholds.DEFAULT);

    assertThat(passage.with(new CorrectionLedger(entries).inForce(passage)).text())
        .isEqualTo("the Konflikt of words");
  }

  @Test
  void aRejectionHoldsAgainstAnotherRuleWithTheSameProposal() {
    Document document = document("the conf lict of words");
    Passage passage = Passages.of(document).findFirst().orElseThrow();
    Verdicts verdicts =
        new DecisionLog(List.of(Samples.decided(Act.REJECT, place)), 0)
            .carriedTo(document)
            .verdicts();
    Correction again =
        Correction.of(
            place.range(),
            place.before(),
            place.after(),
            "another-rule",
            org.stet.ledger.Phase.WORDS,
            Confidence.CERTAIN,
            "because",
            java.util.Map.of(),
            List.of());

    assertThat(CorrectionLedger.decide(passage, List.of(again), verdicts, Thresholds.DEFAULT))
        .extracting(Entry::decision)
        .containsExactly(new Decision.Rejected());
  }

  private static Document document(String text) {
    return document(text, false);
  }

  private static Document document(String text, boolean printed) {
    String[] words = text.split(" ", -1);
    List<Word> made = new java.util.ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      Optional<Box> box = printed ? Optional.of(new Box(i * 100, 10, 80, 20)) : Optional.empty();
      made.add(new Word(new WordId(1, i), words[i], box, Confidence.CERTAIN, List.of()));
    }
    Paragraph paragraph =
        new Paragraph(
            new ParagraphId(1, 0), Role.BODY, List.of(Line.ofText(made)), Optional.empty());
    return Document.of(
        "sample",
        List.of(
            new Page(
                1,
                new Box(0, 0, 0, 0),
                List.of(),
                new ReadingOrder(List.of(new Article(0, List.of(paragraph)))),
                new Provenance("sample.txt", "text", "eng", 0, java.util.Map.of()))));
  }
}
