package org.stet.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @Test
  void accentsAndDigitsStay() {
    assertThat(Folding.folded("Café 5½ pence")).isEqualTo("café 5½ pence");
  }

  @Test
  void printedTextKeepsCaseAndPunctuation() {
    assertThat(Folding.printed("“Well,” he said - once.")).isEqualTo("\"Well,\" he said - once.");
  }

  @ParameterizedTest
  @CsvSource({"'har-\nbor',harbor", "'har\u00ac \n  bor',harbor", "'har\u00adbor',harbor"})
  void brokenWordsAreWhole(String broken, String whole) {
    assertThat(Folding.folded(broken)).isEqualTo(whole);
  }

  @Test
  void caseAndPunctuationFold() {
    assertThat(Folding.folded("The_Board’s  vote:\n5—2!")).isEqualTo("the board s vote 5 2");
  }

  @Test
  void hyphensInsideWordsFoldInPrintedText() {
    assertThat(Folding.printed("a well-known  one\r\n-- yes")).isEqualTo("a wellknown one -- yes");
  }
}
