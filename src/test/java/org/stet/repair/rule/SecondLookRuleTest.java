package org.stet.repair.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.ledger.Decision;
import org.stet.ledger.Entry;
import org.stet.ledger.Thresholds;
import org.stet.ledger.Verdicts;
import org.stet.page.Alternative;
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
import org.stet.page.Region;
import org.stet.page.Rereading;
import org.stet.page.Role;
import org.stet.page.Word;
import org.stet.page.WordId;
import org.stet.repair.Repairer;

class SecondLookRuleTest {

  @Test
  void looksThatDisagreeChangeNothing() {
    assertThat(entries("hynms", 0.4, "hymns", 0.8, "hynns", 0.9)).isEmpty();
    assertThat(entries("hynms", 0.4, "hymns", 0.8, "", 0)).isEmpty();
    assertThat(entries("hymns", 0.4, "hymns", 0.8, "hynns", 0.9)).isEmpty();
  }

  @Test
  void aKnownWordStaysWhereTheLooksMakeAnUnknownOneOfIt() {
    assertThat(entries("countries", 0.2, "\u00a2ountries", 0.4, "\u00a2ountries", 0.4)).isEmpty();
    assertThat(entries("central", 0.2, "centril", 0.9, "centril", 0.9)).isEmpty();
  }

  @Test
  void numbersAreSuggestedAtMost() {
    assertThat(applied("714", 0.2, ".714", 0.8, ".714", 0.8)).isEmpty();
    assertThat(entries("32", 0.8, "52", 0.9, "52", 0.9)).isEmpty();
  }

  @Test
  void oneKnownWordForAnotherIsSuggestedAtMost() {
    assertThat(applied("tie", 0.6, "the", 0.96, "the", 0.96)).isEmpty();
    assertThat(entries("tie", 0.6, "the", 0.96, "the", 0.96)).hasSize(1);
  }

  @Test
  void aKnownWordForAnUnknownOneIsApplied() {
    assertThat(applied("choles", 0.5, "choice", 0.95, "choice", 0.9)).containsExactly("choice");
    assertThat(applied("USS.", 0.88, "U.S.", 0.66, "U.S.", 0.86)).containsExactly("U.S.");
    assertThat(applied("Aribbon-cutting", 0.7, "A ribbon-cutting", 0.5, "A ribbon-cutting", 0.8))
        .containsExactly("A ribbon-cutting");
  }

  @Test
  void aSpeckReadAsPunctuationGoes() {
    assertThat(applied("attend.", 0.2, "attend", 0.5, "_ attend", 0.9)).containsExactly("attend");
    assertThat(applied("attend", 0.2, "attend.", 0.5, "attend.", 0.9)).isEmpty();
  }

  @Test
  void saysWhatEachLookSaw() {
    Entry entry = entries("choles", 0.5, "choice", 0.95, "choice", 0.9).get(0);
    assertThat(entry.correction().before()).isEqualTo("choles");
    assertThat(entry.correction().evidence())
        .containsEntry("first", "\u201ccholes\u201d 0.50")
        .containsEntry("look 2", "\u201cchoice\u201d 0.95")
        .containsEntry("look 3", "\u201cchoice\u201d 0.90");
  }

  private static List<String> applied(
      String first, double sure, String two, double sure2, String three, double sure3) {
    return entries(first, sure, two, sure2, three, sure3).stream()
        .filter(entry -> entry.decision() instanceof Decision.Applied)
        .map(entry -> entry.correction().after())
        .toList();
  }

  private static List<Entry> entries(
      String first, double sure, String two, double sure2, String three, double sure3) {
    List<Word> words = new ArrayList<>();
    for (String text : List.of("and", first, "then")) {
      WordId id = new WordId(1, words.size());
      Confidence confidence = new Confidence(words.size() == 1 ? sure : 0.95);
      Box box = new Box(100 * words.size(), 0, 90, 30);
      words.add(new Word(id, text, Optional.of(box), confidence, List.of()));
    }
    Rereading again =
        new Rereading(
            new WordId(1, 1),
            new WordId(1, 1),
            List.of(
                new Alternative(two, new Confidence(sure2)),
                new Alternative(three, new Confidence(sure3))));
    Line line = Line.ofText(words).withAgain(List.of(again));
    return new Repairer(List.of(new SecondLookRule()), RuleText.ENGLISH, Thresholds.DEFAULT)
        .repair(document(line), Verdicts.NONE)
        .entries();
  }

  private static Document document(Line line) {
    Region region = new Region(0, Role.BODY, Optional.empty(), List.of(line));
    Paragraph paragraph =
        new Paragraph(new ParagraphId(1, 0), Role.BODY, List.of(line), Optional.empty());
    Page page =
        new Page(
            1,
            new Box(0, 0, 900, 900),
            List.of(region),
            new ReadingOrder(List.of(new Article(0, List.of(paragraph)))),
            new Provenance("a", "double", "eng", 300, java.util.Map.of()));
    return new Document("a", List.of(1), number -> page);
  }
}
