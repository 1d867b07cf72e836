package org.stet.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.ledger.Edition;
import org.stet.testing.Outputs;
import org.stet.testing.Pdfs;
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
      Map<String, String> texts = new HashMap<>();
      texts.put("default", Pdfs.poppler(file, "-enc", "UTF-8"));
      texts.put("-raw", Pdfs.poppler(file, "-raw"));
      texts.put("-layout", Pdfs.poppler(file, "-layout"));
      try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
        texts.put("PDFBox", new PDFTextStripper().getText(pdf));
        assertThat(pdf.getPage(0).getRotation()).isEqualTo(lies ? 270 : 0);
      }
      texts.forEach(
          (program, text) ->
              assertThat(missed(wanted, text))
                  .as("missed of %d: %s, %s", wanted.size(), page, program)
                  .hasSizeLessThanOrEqualTo(wanted.size() / 200));
    }
  }

  /** The words that are left over when each is struck out once. */
  private static List<String> missed(List<String> wanted, String text) {
    Map<String, Integer> there = new HashMap<>();
    for (String word : text.strip().split("\\s+", -1)) {
      there.merge(word, 1, Integer::sum);
    }
    List<String> missed = new ArrayList<>();
    for (String word : wanted) {
      if (there.merge(word, -1, Integer::sum) < 0) {
        missed.add(word);
      }
    }
    return missed;
  }
}
