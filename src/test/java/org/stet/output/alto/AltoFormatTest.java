package org.stet.output.alto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.ledger.Decision;
import org.stet.ledger.Edition;
import org.stet.output.OutputFormat;
import org.stet.page.Role;
import org.stet.testing.Editions;
import org.stet.testing.Outputs;
import org.stet.testing.Schemas;

class AltoFormatTest {

  @TempDir Path folder;
  private Edition edition = Editions.scanned().edition();

  @BeforeEach
  void makeEdition() {
    edition =
        Editions.scanned()
            .paragraph(Role.HEADLINE, "Conf lict at \"Mill\" & Co")
            .paragraph(Role.BODY, "It is a well-known news-", "paper ofthe day, fulltime.")
            .paragraph(Role.FURNITURE, "Gone away")
            .page()
            .page()
            .corrected(1, 0, 1, "Conflict")
            .corrected(1, 10, 11, "newspaper")
            .corrected(1, 12, 12, "of the")
            .corrected(1, 14, 1, 14, "fulltime,", new Decision.Edited("full-time."))
            .corrected(1, 15, 16, "")
            .edition();
  }

  @Test
  void sayNothingMoreOfWordsThatNothingChanged() throws IOException {
    assertThat(alto4())
        .contains(
            "<String ID=\"p1w9\" HPOS=\"260\" VPOS=\"220\" WIDTH=\"200\" HEIGHT=\"40\""
                + " CONTENT=\"well-known\" WC=\"0.90\"/>");
  }

  @Test
  void onlyAPersonSetsTheCorrectionStatus() throws IOException {
    assertThat(alto4().lines().filter(line -> line.contains("CS=\"true\"")))
        .singleElement()
        .asString()
        .contains("CONTENT=\"full-time.\"", "PROCESSINGREFS=\"PROC_test-rule PROC_person\"");
  }

  @Test
  void brokenWordNamesItsWholeOnBothLines() throws IOException {
    assertThat(alto4())
        .contains("CONTENT=\"news\" SUBS_TYPE=\"HypPart1\" SUBS_CONTENT=\"newspaper\"")
        .contains("CONTENT=\"paper\" SUBS_TYPE=\"HypPart2\" SUBS_CONTENT=\"newspaper\"")
        .contains("<HYP CONTENT=\"-\"/>");
  }

  @Test
  void whatOcrReadStays() throws IOException {
    assertThat(alto4())
        .contains("<ALTERNATIVE PURPOSE=\"ocr-original\">Conf lict</ALTERNATIVE>")
        .contains("ID=\"p1w12_2\"")
        .doesNotContain("Gone");
  }

  @Test
  void isValid() throws IOException {
    check(new AltoFormat(), "alto-4-4.xsd", ".alto.xml");
    check(new Alto3Format(), "alto-3-1.xsd", ".alto3.xml");
    check(new Alto2Format(), "alto-2-1.xsd", ".alto2.xml");
  }

  @Test
  void sameInputGivesTheSameBytes() throws IOException {
    assertThat(alto4()).isEqualTo(alto4());
  }

  private void check(OutputFormat format, String schema, String suffix) throws IOException {
    Outputs.write(format, edition, folder);
    assertThat(Schemas.errors(schema, folder.resolve("doc.p0001" + suffix))).isEmpty();
    assertThat(Schemas.errors(schema, folder.resolve("doc.p0002" + suffix))).isEmpty();
  }

  private String alto4() throws IOException {
    Outputs.write(new AltoFormat(), edition, folder);
    return Files.readString(folder.resolve("doc.p0001.alto.xml"));
  }
}
