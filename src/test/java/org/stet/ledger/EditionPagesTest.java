package org.stet.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.page.Box;
import org.stet.page.ParagraphId;
import org.stet.page.Role;
import org.stet.testing.Editions;

class EditionPagesTest {

  @Test
  void leavesWordsThatNothingChangedWhereTheyWere() {
    EditionPage page = page(Editions.scanned().paragraph(Role.BODY, "the old", "mill").page());
    assertThat(page.words().map(PlacedWord::text)).containsExactly("the", "old", "mill");
    assertThat(page.words()).noneMatch(PlacedWord::isBroken);
    assertThat(page.words().map(w -> w.box().orElseThrow()).toList().get(1))
        .isEqualTo(new Box(180, 100, 60, 40));
  }

  @Test
  void doesNotTakeAHyphenWithinTheLineForABreak() {
    EditionPage page = page(Editions.scanned().paragraph(Role.BODY, "well-known mill").page());
    assertThat(page.words().map(PlacedWord::printed)).containsExactly("well-known", "mill");
  }

  @Test
  void joinedWordCoversBothPrintedWords() {
    EditionPage page =
        page(
            Editions.scanned()
                .paragraph(Role.BODY, "a conf lict here")
                .page()
                .corrected(1, 1, 2, "conflict"));
    PlacedWord joined = page.words().toList().get(1);
    assertThat(joined.text()).isEqualTo("conflict");
    assertThat(joined.reading()).isEqualTo("conf lict");
    assertThat(joined.box()).contains(new Box(140, 100, 180, 40));
  }

  @Test
  void partedWordsShareTheBox() {
    EditionPage page =
        page(
            Editions.scanned()
                .paragraph(Role.BODY, "ofthe mill")
                .page()
                .corrected(1, 0, 0, "of the"));
    assertThat(page.words().map(PlacedWord::text)).containsExactly("of", "the", "mill");
    assertThat(page.words().limit(2).map(w -> w.box().orElseThrow()))
        .containsExactly(new Box(100, 100, 40, 40), new Box(140, 100, 60, 40));
  }

  @Test
  void brokenWordStandsOnBothLines() {
    EditionPage page =
        page(
            Editions.scanned()
                .paragraph(Role.BODY, "the ncws-", "paper of today")
                .page()
                .corrected(1, 1, 2, "newspaper"));
    List<PlacedWord> words = page.words().toList();
    assertThat(words.stream().map(PlacedWord::printed))
        .containsExactly("the", "news-", "paper", "of", "today");
    assertThat(words.get(1).hyphen()).contains("-");
    assertThat(words.get(1).text()).isEqualTo("news");
    assertThat(words.get(2).isFirst()).isFalse();
    assertThat(words.get(2).word().text()).isEqualTo("newspaper");
  }

  @Test
  void compoundKeepsItsHyphenInTheWholeWord() {
    EditionPage page =
        page(
            Editions.scanned()
                .paragraph(Role.BODY, "well-", "known")
                .page()
                .corrected(1, 0, 1, "well-known"));
    assertThat(page.words().map(PlacedWord::text)).containsExactly("well", "known");
    assertThat(page.words().map(w -> w.word().text()).distinct()).containsExactly("well-known");
  }

  @Test
  void removedWordsLeaveAnEmptyLine() {
    EditionPage page =
        page(
            Editions.scanned()
                .paragraph(Role.BODY, "kept")
                .paragraph(Role.FURNITURE, "gone too")
                .page()
                .corrected(1, 1, 2, ""));
    assertThat(page.words().map(PlacedWord::text)).containsExactly("kept");
    assertThat(page.blocks().get(1).written()).isEmpty();
  }

  @Test
  void wordBrokenOverPagesStandsOnBoth() {
    Edition edition =
        Editions.scanned()
            .paragraph(Role.BODY, Optional.of(new ParagraphId(2, 1)), "first news-")
            .page()
            .paragraph(Role.HEADLINE, "Other")
            .paragraph(Role.BODY, "paper last")
            .page()
            .corrected(1, 1, 2, 1, "newspaper", new Decision.Applied())
            .edition();
    List<EditionPage> pages = EditionPages.of(edition).toList();
    assertThat(pages.get(0).words().map(PlacedWord::printed)).containsExactly("first", "news-");
    assertThat(pages.get(1).words().map(PlacedWord::printed))
        .containsExactly("Other", "paper", "last");
  }

  private static EditionPage page(Editions editions) {
    return EditionPages.of(editions.edition()).findFirst().orElseThrow();
  }
}
