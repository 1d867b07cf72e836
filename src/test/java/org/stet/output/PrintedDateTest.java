package org.stet.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.page.Article;
import org.stet.page.Box;
import org.stet.page.Confidence;
import org.stet.page.Line;
import org.stet.page.Page;
import org.stet.page.Paragraph;
import org.stet.page.ParagraphId;
import org.stet.page.Provenance;
import org.stet.page.ReadingOrder;
import org.stet.page.Role;
import org.stet.page.Word;
import org.stet.page.WordId;

class PrintedDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "May 2, 1912", // no weekday: of what?
        "Established 1853",
        "Entered as second-class matter May 2, 1912",
        "Friday, May 2, 1912", // it was a Thursday: one of them is misread
        "Thursday, May 2, 1512",
        "Thursday, May 32, 1912",
        "Thursday, May 2",
        "Sunday, February 30, 1912",
        "Thursday, May 2, 19120",
        "Thursday, Mai 2, 1912",
        "12 PAGES VOL. 3, NO. 19"
      })
  void whatLeavesDoubtIsNoDate(String head) {
    assertThat(day("en", Role.FOLIO, head)).isEmpty();
  }

  @Test
  void daysOfTextAndHeadlinesAreNotThatOfTheIssue() {
    String text = "Thursday, May 2, 1912";
    assertThat(day("en", Role.BODY, text)).isEmpty();
    assertThat(day("en", Role.HEADLINE, text)).isEmpty();
    assertThat(day("en", Role.DATELINE, text)).isEmpty();
    assertThat(day("en", Role.ADVERTISEMENT, text)).isEmpty();
  }

  @Test
  void pagesOfTwoIssuesHaveNoDate() {
    assertThat(day("en", Role.FOLIO, "Thursday, May 2, 1912", "Friday, May 3, 1912")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Thursday, May 2, 1912 | 1912-05-02",
        "en | VOL. XII. ST. LOUIS, MO., SUNDAY, DECEMBER 17, 1905. NO. 5 | 1905-12-17",
        "en | SUNDAY MORNING, DECEMBER 17TH, 1905 | 1905-12-17",
        "en | London, Thursday, 2nd May, 1912 | 1912-05-02",
        "de | Nr. 119 Drittes Abendblatt Freitag, 30. April 1909 | 1909-04-30",
        "de | Mittwoch, den 5. Januar 1853. | 1853-01-05",
        "fr | Jeudi 2 mai 1912 | 1912-05-02",
        "fr | Samedi 1er août 1914 | 1914-08-01"
      })
  void weekdayAndDateThatFitAreTheDay(String language, String head, String day) {
    assertThat(day(language, Role.FOLIO, head)).contains(day);
    assertThat(day(language, Role.MASTHEAD, head, head)).contains(day);
  }

  @Test
  void whatWasReadBadlyIsNoDate() {
    PrintedDate date = new PrintedDate("en");
    date.see(page(Role.FOLIO, "Thursday, May ~2, 1912"));
    assertThat(date.day()).isEmpty();
    date.see(page(Role.FOLIO, "~No. Thursday, May 2, 1912 10 ~PAGES"));
    assertThat(date.day()).contains("1912-05-02");
  }

  /** The day that these heads, one a page, leave no doubt about. */
  private static Optional<String> day(String language, Role role, String... heads) {
    PrintedDate date = new PrintedDate(language);
    for (String head : heads) {
      date.see(page(role, head));
    }
    return date.day();
  }

  /** Words that begin with a tilde were read badly. */
  private static Page page(Role role, String text) {
    List<Word> words = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      WordId id = new WordId(1, words.size());
      Confidence confidence = new Confidence(word.startsWith("~") ? 0.89 : 0.9);
      String read = word.replace("~", "");
      words.add(new Word(id, read, Optional.empty(), confidence, List.of()));
    }
    Paragraph paragraph =
        new Paragraph(new ParagraphId(1, 0), role, List.of(Line.ofText(words)), Optional.empty());
    return new Page(
        1,
        new Box(0, 0, 0, 0),
        List.of(),
        new ReadingOrder(List.of(new Article(0, List.of(paragraph)))),
        new Provenance("scan.png", "test 1.0", "eng", 300, Map.of()));
  }
}
