package org.stet.scan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.ledger.Correction;
import org.stet.ledger.CorrectionLedger;
import org.stet.ledger.Decision;
import org.stet.ledger.Entry;
import org.stet.ledger.Passages;
import org.stet.ledger.Phase;
import org.stet.page.Confidence;

class TextSpliceTest {

  private static final String SIGNS = "abcd -\n\r\f\t\u00a0\u00e9";

  static LongStream seeds() {
    return LongStream.range(0, 2000);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void withoutCorrectionsNothingChanges(long seed) {
    Random random = new Random(seed);
    String source =
        random
            .ints(random.nextInt(61), 0, SIGNS.length())
            .mapToObj(i -> SIGNS.substring(i, i + 1))
            .collect(Collectors.joining());
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
