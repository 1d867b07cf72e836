package org.stet.scan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.output.pdf.PdfFormat;
import org.stet.page.Role;
import org.stet.testing.Editions;
import org.stet.testing.Outputs;

class ShownTextTest {

  @TempDir Path folder;

  @Test
  void signsThatSayAWordWithItsSpaceAreWords() throws IOException {
    Editions made = Editions.scanned().paragraph(Role.BODY, "the old governments", "fell").page();
    Path file = Outputs.write(new PdfFormat(), made.edition(), folder).resolve("doc.pdf");
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      List<String> words =
          new ShownText()
              .blocks(pdf, 1).stream()
                  .flatMap(List::stream)
                  .flatMap(List::stream)
                  .map(ShownWord::text)
                  .toList();
      assertThat(words).containsExactly("the", "old", "governments", "fell");
    }
  }
}
