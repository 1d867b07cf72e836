package org.stet.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.ledger.Edition;
import org.stet.testing.Extractors;
import org.stet.testing.FoundWords;
import org.stet.testing.Outputs;
import org.stet.testing.Shared;
import org.stet.testing.TypesetPages;

/** Counts the words of the clean text that are found in what programs extract from the PDF. */
class PdfSearchTest {

  @TempDir Path folder;

  @Test
  void everyProgramFindsTheWordsOfTypesetPages() throws IOException {
    Path typeset = Shared.require("data/pages/typeset");
    for (String page :
        List.of(
            "a_clean300", "b_degraded300", "c_bilevel200", "e_rot90cw", "f_historic_clean300")) {
      Path truth = typeset.resolve(page + ".gt.json");
      boolean lies = page.startsWith("e_");
      Edition edition = lies ? TypesetPages.readTurned(truth) : TypesetPages.read(truth);
      Path file = Outputs.write(new PdfFormat(), edition, folder).resolve("doc.pdf");
      List<String> wanted =
          edition.passages().flatMap(p -> p.words().stream()).map(w -> w.text()).toList();
      try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
        assertThat(pdf.getPage(0).getRotation()).isEqualTo(lies ? 270 : 0);
      }
      Extractors.texts(file)
          .forEach(
              (program, text) ->
                  assertThat(FoundWords.missed(wanted, text))
                      .as("missed of %d: %s, %s", wanted.size(), page, program)
                      .hasSizeLessThanOrEqualTo(wanted.size() / 500));
    }
  }
}
