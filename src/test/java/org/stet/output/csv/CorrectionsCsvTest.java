package org.stet.output.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.page.Role;
import org.stet.testing.Editions;

class CorrectionsCsvTest {

  @ParameterizedTest
  @ValueSource(strings = {"plain", "well-known", "a=b", "5 + 6", "", "naïve"})
  void leavesHarmlessTextAlone(String text) {
    assertThat(CsvCell.of(text)).isEqualTo(text);
  }

  @Test
  void quotesWhatPartsCells() {
    assertThat(CsvCell.of("a,b \"c\"\nd")).isEqualTo("\"a,b \"\"c\"\"\nd\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\u200b=1", "\u00a0=1"})
  void disarmsFormulas(String text) {
    assertThat(CsvCell.of(text)).startsWith("'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;=1+1", "a; =1+1", "a\t@SUM(A1)", "a|-1"})
  void disarmsFormulasBehindOtherSeparators(String text) {
    assertThat(CsvCell.of(text)).containsPattern("[;|\t]\\s*'[=@-]");
  }

  @Test
  void rowHasAsManyCellsAsTheHeader() {
    var entry =
        Editions.ofText()
            .paragraph(Role.BODY, "ofthe mill")
            .page()
            .corrected(1, 0, 0, "of the")
            .edition()
            .ledger()
            .entries()
            .get(0);
    String id = entry.correction().id();
    assertThat(CorrectionsCsv.header())
        .isEqualTo("document,page,id,rule,decision,confidence,before,after,reason,words\r\n");
    assertThat(CorrectionsCsv.row("doc", entry))
        .isEqualTo(
            "doc,1,%s,test-rule,applied,0.950,ofthe,of the,For the test.,p1w0:0-p1w0:5\r\n"
                .formatted(id));
  }
}
