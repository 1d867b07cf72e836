package org.stet.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.junit.jupiter.api.Test;

class MetadataTest {

  private static final Optional<String> PRINTED = Optional.of("1912-05-02");

  @Test
  void thePrintedDateIsNotPutOverOneThatIsThere() {
    DublinCore core = DublinCore.NONE.dated("1912");
    Metadata cameAsPdf = new Metadata("en", new PDDocumentInformation(), core, true);
    assertThat(cameAsPdf.dated(Optional.empty(), PRINTED).kept()).isEqualTo(core);
  }

  @Test
  void theToldDateTakesThePlaceOfAnyOther() {
    Metadata plain = Metadata.of("The Eagle", "en");
    Optional<String> told = Optional.of("1905-12");
    assertThat(plain.dated(told, PRINTED).kept().others().toString()).contains("1905-12");
    assertThat(plain.dated(told, PRINTED).kept().others()).hasSize(1);
  }

  @Test
  void thePrintedDateStandsInForNone() {
    Metadata plain = Metadata.of("The Eagle", "en");
    assertThat(plain.dated(Optional.empty(), Optional.empty()).kept().others()).isEmpty();
    assertThat(plain.dated(Optional.empty(), PRINTED).kept().others().toString())
        .contains("1912-05-02");
  }
}
