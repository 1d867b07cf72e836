package org.stet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.page.Box;
import org.stet.page.Document;
import org.stet.page.Line;
import org.stet.page.Page;
import org.stet.page.ParagraphId;
import org.stet.page.Provenance;
import org.stet.page.ReadingOrder;
import org.stet.page.Region;
import org.stet.page.Role;
import org.stet.page.Word;
import org.stet.page.WordId;

class LayoutTest {

  @Test
  void textWithoutBoxesIsLeftAsItIs() {
    Line line = Line.ofText(List.of(Word.ofText(new WordId(1, 0), "Alone")));
    Region region = new Region(0, Role.BODY, java.util.Optional.empty(), List.of(line));
    Page page =
        new Page(
            1,
            new Box(0, 0, 0, 0),
            List.of(region),
            ReadingOrder.EMPTY,
            new Provenance("a.txt", "text", "eng", 0, Map.of()));

    assertThat(Layout.arrange(page)).isEqualTo(page);
  }

  @Test
  void noWordIsLostOrChanged() {
    Page page = twoColumns();

    assertThat(Layout.arrange(page).order().paragraphs().flatMap(p -> p.lines().stream()))
        .containsExactlyInAnyOrderElementsOf(page.lines().toList());
  }

  @Test
  void linesWithoutIndentationStayOneParagraph() {
    Page page =
        new Printed(1)
            .region(
                100, 600, 20, "The river rose again on", "the night of Sunday last", "and fell.")
            .page();

    assertThat(Printed.read(Layout.arrange(page)))
        .containsExactly("body: The river rose again on | the night of Sunday last | and fell.");
  }

  @Test
  void aNameBrokenAtItsHyphenIsOneParagraph() {
    Page page =
        new Printed(1)
            .region(100, 500, 20, "By Samuel Okonkwo-", "     Reyes")
            .region(100, 600, 20, "The river rose again on", "the night of Sunday last.")
            .page();

    assertThat(Printed.read(Layout.arrange(page))).contains("byline: By Samuel Okonkwo- | Reyes");
  }

  @Test
  void aNameBrokenAtItsHyphenIsOneParagraphOverRegionsToo() {
    Page page =
        new Printed(1)
            .region(100, 500, 20, "By Samuel Okonkwo-")
            .region(100, 530, 20, "Reyes")
            .region(100, 600, 20, "The river rose again on", "the night of Sunday last.")
            .page();

    assertThat(Printed.read(Layout.arrange(page))).contains("byline: By Samuel Okonkwo- | Reyes");
  }

  @Test
  void linesBesideADropCapitalRunOn() {
    Page page =
        new Printed(1)
            .region(
                100,
                600,
                20,
                "THE river rose again on",
                "  the night of last Sunday",
                "  and no boat was lost, but",
                "two had slipped their ropes",
                "and lay at the other quay.")
            .page();

    assertThat(Printed.read(Layout.arrange(page))).hasSize(1);
  }

  @Test
  void anIndentedLineBeginsAParagraph() {
    Page page =
        new Printed(1)
            .region(
                100,
                600,
                20,
                "  The river rose again on",
                "the night of Sunday last.",
                "  No boat was lost, though",
                "two had slipped their ropes.")
            .page();

    assertThat(Printed.read(Layout.arrange(page)))
        .containsExactly(
            "body: The river rose again on | the night of Sunday last.",
            "body: No boat was lost, though | two had slipped their ropes.");
  }

  @Test
  void aSentenceRunsOnInTheNextColumnUnderTheHeadline() {
    assertThat(Printed.read(Layout.arrange(twoColumns())))
        .containsExactly(
            "headline: River rises over the old quay",
            "body: The river rose again on | the night of Sunday last | and the ferry of the town"
                + " | was torn from its ropes.");
  }

  @Test
  void aCaptionIsReadAfterItsArticle() {
    Page page =
        new Printed(1)
            .region(100, 600, 40, "River rises over the old quay")
            .region(100, 700, 20, "The river rose again on", "the night of Sunday last")
            .photo(440, 700, 400, 100)
            .region(440, 820, 18, "THE FERRY as it lay at the new quay")
            .region(440, 900, 20, "and the ferry of the town", "was torn from its ropes.")
            .page();

    assertThat(Printed.read(Layout.arrange(page)))
        .containsExactly(
            "headline: River rises over the old quay",
            "body: The river rose again on | the night of Sunday last | and the ferry of the town"
                + " | was torn from its ropes.",
            "caption: THE FERRY as it lay at the new quay");
  }

  @Test
  void whoMadeAPhotoIsToldAfterItsCaption() {
    Page page =
        new Printed(1)
            .region(100, 600, 40, "River rises over the old quay")
            .photo(440, 700, 400, 100)
            .region(
                440,
                820,
                18,
                "           Photograph by Jane Roe",
                "THE FERRY as it lay at the quay")
            .region(440, 900, 20, "The river rose again on", "the night of Sunday last")
            .page();

    assertThat(Printed.read(Layout.arrange(page)))
        .endsWith(
            "body: The river rose again on | the night of Sunday last",
            "caption: THE FERRY as it lay at the quay",
            "credit: Photograph by Jane Roe");
  }

  @Test
  void aHeadlineUnderAPageNumberIsNoMasthead() {
    assertThat(Printed.read(Layout.arrange(front("Monday, May 4, 1953"))))
        .contains("headline: The River Courier");
  }

  @Test
  void aMastheadMayStandUnderTheIssueAndItsPrice() {
    assertThat(Printed.read(Layout.arrange(front("VOL. XII, NO. 4 MAY 4, 1953 PRICE 5 CENTS"))))
        .contains("masthead: The River Courier");
  }

  @Test
  void headlinesSideBySideAreNoMasthead() {
    Page page =
        withStory(
            new Printed(1)
                .region(200, 100, 130, "River")
                .region(1300, 104, 130, "Courier")
                .region(800, 400, 26, "WEIRTON, AUGUST 2nd, 1935."));

    assertThat(Printed.read(Layout.arrange(page))).noneMatch(text -> text.startsWith("masthead"));
  }

  @Test
  void aMastheadMayBePartedByAPicture() {
    Page page =
        withStory(
            new Printed(1)
                .region(200, 100, 130, "River")
                .photo(750, 60, 500, 230)
                .region(1300, 104, 90, "Courier")
                .region(800, 400, 26, "WEIRTON, AUGUST 2nd, 1935."));

    assertThat(Printed.read(Layout.arrange(page))).contains("masthead: River", "masthead: Courier");
  }

  @Test
  void aHeadlineThatNamesADayIsNoFolio() {
    assertThat(Printed.read(Layout.arrange(under("Flood of May 4, 1853, in Pictures"))))
        .contains("deck: Flood of May 4, 1853, in Pictures");
  }

  @Test
  void aLargeLineOfIssueAndDayIsAFolio() {
    assertThat(Printed.read(Layout.arrange(under("Volume 3. CHICOPEE, MAY 4, 1853, Number 51."))))
        .contains(
            "masthead: The River Courier", "folio: Volume 3. CHICOPEE, MAY 4, 1853, Number 51.");
  }

  @Test
  void aHeadlineThatNamesADayWithItsEndingIsNoFolio() {
    assertThat(Printed.read(Layout.arrange(under("Flood of May 4th, 1853, in Pictures"))))
        .contains("deck: Flood of May 4th, 1853, in Pictures");
  }

  @Test
  void aHeadlineOfAYearIsNoFolio() {
    assertThat(Printed.read(Layout.arrange(under("Third Year of Drought Begins"))))
        .contains("deck: Third Year of Drought Begins");
    assertThat(Printed.read(Layout.arrange(under("Farmers Hope for a Better Year"))))
        .contains("deck: Farmers Hope for a Better Year");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"FIFTY SIXTH YEAR.", "Sixty-Third Year", "12th YEAR", "VOL XXI", "63. Jahrgang."})
  void thePapersYearIsAFolioAlsoAlone(String year) {
    Page page =
        withStory(
            new Printed(1).region(300, 100, 130, "The River Courier").region(100, 400, 30, year));

    assertThat(Printed.read(Layout.arrange(page)))
        .contains("masthead: The River Courier", "folio: " + year);
  }

  @Test
  void aHeadlineThatTellsOfADayOfTheWeekIsNoFolio() {
    assertThat(Printed.read(Layout.arrange(under("Flood Came on Friday, May 4, 1853, at Night"))))
        .contains("deck: Flood Came on Friday, May 4, 1853, at Night");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"FIFTY SIXTH YEAR.", "NUMBER 27,", "PARK CITY, UTAH, FRIDAY, AUGUST 2nd, 1935,"})
  void aFolioIsNoHeadlineHoweverLarge(String folio) {
    assertThat(Printed.read(Layout.arrange(under(folio)))).contains("folio: " + folio);
  }

  @Test
  void placeDateAndNumberInOneRowAreFolios() {
    Page page =
        withStory(
            new Printed(1)
                .region(300, 100, 130, "The River Courier")
                .region(100, 400, 26, "FIFTY-SIXTH YEAR.")
                .region(800, 402, 26, "WEIRTON, FRIDAY, AUGUST 2nd, 1935.")
                .region(1900, 404, 26, "NUMBER 27."));

    assertThat(Printed.read(Layout.arrange(page)))
        .contains(
            "masthead: The River Courier",
            "folio: FIFTY-SIXTH YEAR.",
            "folio: WEIRTON, FRIDAY, AUGUST 2nd, 1935.",
            "folio: NUMBER 27.");
  }

  private static Page under(String line) {
    return withStory(
        new Printed(1).region(300, 100, 130, "The River Courier").region(400, 400, 46, line));
  }

  private static Page front(String folio) {
    return withStory(
        new Printed(1).region(600, 100, 20, folio).region(500, 200, 90, "The River Courier"));
  }

  private static Page withStory(Printed head) {
    return head.region(
            100,
            700,
            20,
            "The river rose again on the night of Sunday last and the ferry",
            "of the town was torn from its ropes. No boat was lost, though",
            "two had slipped their ropes. The water stood in the cellars of",
            "the old quay and the mill for three days and went on Wednesday.")
        .page();
  }

  @Test
  void aStoryThatJumpsIsLinked() {
    Page first =
        new Printed(1)
            .region(100, 600, 20, "The river rose again on", "the night of Sunday last")
            .region(100, 680, 20, "[See River, A6]")
            .page();
    Page second =
        new Printed(2)
            .region(100, 500, 20, "[River, from A1]")
            .region(100, 600, 20, "and the ferry of the town", "was torn from its ropes.")
            .page();

    Document document = Layout.arrange(Document.of("river", List.of(first, second)));

    assertThat(document.page(1).order().paragraphs().findFirst())
        .hasValueSatisfying(p -> assertThat(p.continuesIn()).contains(new ParagraphId(2, 1)));
  }

  private static Page twoColumns() {
    return new Printed(1)
        .region(100, 600, 40, "River rises over the old quay")
        .region(100, 700, 20, "The river rose again on", "the night of Sunday last")
        .region(500, 700, 20, "and the ferry of the town", "was torn from its ropes.")
        .page();
  }
}
