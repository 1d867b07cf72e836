package org.stet.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.ledger.CorrectionLedger;
import org.stet.ledger.Edition;
import org.stet.output.text.TextFormat;
import org.stet.page.Box;
import org.stet.page.Document;
import org.stet.page.Page;
import org.stet.page.Role;
import org.stet.testing.Editions;
import org.stet.testing.Outputs;
import org.stet.testing.SampleEdition;

/** Where the text of a PDF stands: pixels of 300 to the inch from the upper left corner. */
class TextPositionsTest {

  private static final Offset<Double> A_PIXEL = within(1.0);

  @TempDir Path folder;

  @Test
  void wordsThatNothingChangedStandOnTheirBoxes() throws IOException {
    List<Sign> signs = signs(Editions.scanned().paragraph(Role.BODY, "the old mill").page());
    assertThat(signs).extracting(Sign::text).containsExactly("the ", "old ", "mill ");
    assertThat(signs.get(1).left()).isCloseTo(180, A_PIXEL);
    assertThat(signs.get(1).foot()).isCloseTo(132, A_PIXEL);
    // A word reaches to the next, its space included, the last no further than its box.
    assertThat(signs.get(1).right()).isCloseTo(260, A_PIXEL);
    assertThat(signs.get(2).right()).isCloseTo(340, A_PIXEL);
  }

  @Test
  void correctedWordCoversWhatItReplaces() throws IOException {
    List<Sign> signs =
        signs(
            Editions.scanned()
                .paragraph(Role.BODY, "a conf lict here")
                .page()
                .corrected(1, 1, 2, "conflict"));
    assertThat(signs).extracting(Sign::text).containsExactly("a ", "conf", "lict ", "here ");
    assertThat(signs.get(1).left()).isCloseTo(140, A_PIXEL);
    assertThat(signs.get(2).right()).isCloseTo(340, A_PIXEL);
  }

  @Test
  void brokenWordStandsWholeWhereItBegins() throws IOException {
    List<Sign> signs =
        signs(
            Editions.scanned()
                .paragraph(Role.BODY, "the full-", "time man")
                .page()
                .corrected(1, 1, 2, "full-time"));
    assertThat(signs).extracting(Sign::text).containsExactly("the ", "full-", "time ", "man ");
    assertThat(signs.get(1).left()).isCloseTo(180, A_PIXEL);
    assertThat(signs.get(2).right()).isCloseTo(280, A_PIXEL);
    assertThat(signs.get(3).left()).isCloseTo(200, A_PIXEL);
    assertThat(signs.get(3).foot()).isCloseTo(192, A_PIXEL);
  }

  @Test
  void removedWordsAreNowhere() throws IOException {
    List<Sign> signs =
        signs(
            Editions.scanned()
                .paragraph(Role.BODY, "said twice", "said twice")
                .page()
                .corrected(1, 2, 3, ""));
    assertThat(signs).extracting(Sign::text).containsExactly("said ", "twice ");
    assertThat(signs.get(1).foot()).isCloseTo(132, A_PIXEL);
  }

  @Test
  void orderIsThatOfTheTextAndLinesThoseOfTheScan() throws IOException {
    Edition edition = SampleEdition.make();
    Path pdf = Outputs.write(new PdfFormat(), edition, folder).resolve("doc.pdf");
    Path text = Outputs.write(new TextFormat(), edition, folder).resolve("doc.txt");
    assertThat(words(extracted(pdf))).isEqualTo(words(Files.readString(text)));
    assertThat(extracted(pdf).lines().map(String::strip).filter(line -> !line.isEmpty()))
        .startsWith(
            "THE MILL COURIER",
            "Conflict at \"Mill\" & Co",
            "By Ann Reed",
            "It is a well-known newspaper",
            "of the day, with full-time",
            "𝔄 women");
  }

  @Test
  void aLineThatTheEdgeCutsOffStaysOnThePage() throws IOException {
    Page whole =
        Editions.scanned().paragraph(Role.BODY, "cut off").page().edition().document().page(1);
    int edge = whole.lines().findFirst().orElseThrow().baseline().orElseThrow() - 1;
    Box box = new Box(0, 0, 1200, edge);
    Page cut = new Page(1, box, whole.regions(), whole.order(), whole.provenance());
    Edition edition =
        new Edition(Document.of("doc", List.of(cut)), new CorrectionLedger(List.of()));
    assertThat(signs(edition)).hasSize(2).allMatch(sign -> sign.foot() < edge);
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+", -1));
  }

  private static String extracted(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private List<Sign> signs(Editions made) throws IOException {
    return signs(made.edition());
  }

  private List<Sign> signs(Edition edition) throws IOException {
    Path file = Outputs.write(new PdfFormat(), edition, folder).resolve("doc.pdf");
    List<Sign> signs = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition at) {
            signs.add(Sign.of(at));
          }
        };
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      stripper.getText(pdf);
    }
    return signs;
  }

  private record Sign(String text, double left, double right, double foot) {
    static Sign of(TextPosition at) {
      double pixels = 300 / 72.0;
      return new Sign(
          at.getUnicode(),
          at.getX() * pixels,
          (at.getX() + at.getWidth()) * pixels,
          at.getY() * pixels);
    }
  }
}
