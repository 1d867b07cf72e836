package org.stet.scan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.stet.ledger.Correction;
import org.stet.ledger.CorrectionLedger;
import org.stet.ledger.Decision;
import org.stet.ledger.Entry;
import org.stet.ledger.Passages;
import org.stet.ledger.Phase;
import org.stet.page.Confidence;

class TextSpliceTest {

  @Property
  void withoutCorrectionsNothingChanges(
      @ForAll
          @StringLength(max = 60)
          @Chars({' ', '\n', '\r', '\f', '\t', '-', '\u00a0', '\u00e9'})
          @CharRange(from = 'a', to = 'd')
          String source) {
    assertThat(TextSplice.apply(TextDocument.of(source, "a"), CorrectionLedger.EMPTY))
        .isEqualTo(source);
  }

  @Test
  void whiteSpaceAroundAChangedWordStays() {
    assertThat(splice("  One\t twp  \r\n\r\n\r\nthree", "twp", "two"))
        .isEqualTo("  One\t two  \r\n\r\n\r\nthree");
  }

  @Test
  void lineEndsBehindAJoinedWord() {
    assertThat(splice("was micro-\n  scopic in size\n", "micro-\nscopic", "microscopic"))
        .isEqualTo("was microscopic\n  in size\n");
    assertThat(splice("was micro-\nscopic\nin size\n", "micro-\nscopic", "microscopic"))
        .isEqualTo("was microscopic\nin size\n");
  }

  @Test
  void removedParagraphTakesItsBlankLinesAlong() {
    assertThat(splice("One\n\nNavigation\n\nTwo\n", "Navigation", "")).isEqualTo("One\n\nTwo\n");
    assertThat(splice("Navigation\n\nTwo\n", "Navigation", "")).isEqualTo("Two\n");
    assertThat(splice("One\n\nNavigation", "Navigation", "")).isEqualTo("One\n");
    assertThat(splice("One\n\nNavigation\fTwo", "Navigation", "")).isEqualTo("One\n\fTwo");
    assertThat(splice("One\r\nNavigation\r\nTwo", "Navigation", "")).isEqualTo("One\r\nTwo");
  }

  @Test
  void removedWordsTakeOneGapAlong() {
    assertThat(splice(" ?? A Photo", "??", "")).isEqualTo("A Photo");
    assertThat(splice("One ~ two", "~", "")).isEqualTo("One two");
    assertThat(splice("One ~\ntwo", "~", "")).isEqualTo("One\ntwo");
  }

  @Test
  void newParagraphGetsABlankLineOfTheFilesKind() {
    assertThat(splice("By Ann Roe Roe writes.\r\n\r\nNext", "Roe Roe", "Roe\n\nRoe"))
        .isEqualTo("By Ann Roe\r\n\r\nRoe writes.\r\n\r\nNext");
    assertThat(splice("A caption.\nAgain it.\n", "Again it.", "\n\nPhoto"))
        .isEqualTo("A caption.\n\nPhoto\n");
    assertThat(splice("A caption. Again it.", "Again it.", "\n\nPhoto"))
        .isEqualTo("A caption.\n\nPhoto");
  }

  private static String splice(String source, String before, String after) {
    TextDocument text = TextDocument.of(source, "a");
    List<Entry> entries = new ArrayList<>();
    Passages.of(text.document())
        .filter(passage -> passage.text().contains(before))
        .findFirst()
        .ifPresent(
            passage -> {
              int start = passage.text().indexOf(before);
              Correction correction =
                  passage.propose(
                      start,
                      start + before.length(),
                      after,
                      "test",
                      Phase.WORDS,
                      Confidence.CERTAIN,
                      "",
                      Map.of());
              entries.add(new Entry(correction, new Decision.Applied()));
            });
    return TextSplice.apply(text, new CorrectionLedger(entries));
  }
}
