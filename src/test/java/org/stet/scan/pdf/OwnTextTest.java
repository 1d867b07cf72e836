package org.stet.scan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.page.Box;
import org.stet.page.Page;
import org.stet.page.Word;
import org.stet.scan.Colours;
import org.stet.scan.Limits;
import org.stet.testing.ScannedPdf;

class OwnTextTest {

  private static final String[] LINES = {
    "one two three four five six seven eight nine ten",
    "eleven twelve thirteen fourteen fifteen",
    "sixteen seventeen eighteen nineteen twenty"
  };

  @TempDir Path folder;

  private PdfFile file(ScannedPdf pdf) throws IOException {
    return new PdfFile(pdf.save(folder.resolve("a.pdf")), new Limits(50));
  }

  @Test
  void aScanHasNone() throws IOException {
    assertThat(file(new ScannedPdf().scan()).text(1, "a.pdf")).isEmpty();
  }

  @Test
  void aStampOnAScanIsNone() throws IOException {
    assertThat(file(new ScannedPdf().stamped("Received 4 May")).text(1, "a.pdf")).isEmpty();
  }

  @Test
  void linesAndWordsStandInOrder() throws IOException {
    Page page = file(new ScannedPdf().scan().read(LINES)).text(2, "a.pdf").orElseThrow();
    assertThat(page.lines().map(line -> line.text())).containsExactly(LINES);
    assertThat(page.words().map(Word::id).distinct()).hasSize(20).allMatch(id -> id.page() == 2);
    assertThat(page.box()).isEqualTo(new Box(0, 0, ScannedPdf.WIDTH, ScannedPdf.HEIGHT));
    assertThat(page.provenance().resolution()).isEqualTo(300);
  }

  @Test
  void boxesLieOnTheScanHoweverItIsTurned() throws IOException {
    for (int turn : new int[] {0, 90, 180, 270}) {
      ScannedPdf pdf = new ScannedPdf().read(LINES);
      pdf.pdf().getPage(0).setRotation(turn);
      PdfFile file = file(pdf);
      Box box =
          file.text(1, "a.pdf").orElseThrow().words().findFirst().orElseThrow().box().orElseThrow();
      assertThat(box).as("turned by %d", turn).isEqualTo(expected(turn));
      assertThat(file.open(1, Colours.KEPT).pixels().getWidth())
          .isEqualTo(turn % 180 == 0 ? 1200 : 900);
    }
  }

  /** The word of 10 points stands at (20, 180) on a sheet of 288 x 216 points. */
  private static Box expected(int turn) {
    int left = 83;
    int right = 153;
    int top = 119;
    int bottom = 158;
    return switch (turn) {
      case 90 -> Box.ofCorners(900 - bottom, left, 900 - top, right);
      case 180 -> Box.ofCorners(1200 - right, 900 - bottom, 1200 - left, 900 - top);
      case 270 -> Box.ofCorners(top, 1200 - right, bottom, 1200 - left);
      default -> Box.ofCorners(left, top, right, bottom);
    };
  }
}
