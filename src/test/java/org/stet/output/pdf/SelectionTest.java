package org.stet.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.testing.Extractors;
import org.stet.testing.Outputs;

/** What a viewer built on poppler selects: one line of one column after the other. */
class SelectionTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "200, 0",
    "40, 0",
    "24, 0",
    "18, 0",
    "40, 0.005",
    "30, 0.01",
    "24, 0.004",
    "200, 0.02",
    "30, -0.01",
  })
  void linesAreThoseOfTheirColumnInTheOrderOfTheText(int gutter, double slope) throws IOException {
    List<String> wanted =
        IntStream.range(0, 3 * SetColumns.LINES)
            .mapToObj(i -> (char) ('a' + i / SetColumns.LINES) + "" + i % SetColumns.LINES)
            .toList();
    Path pdf =
        Outputs.write(new PdfFormat(), new SetColumns(gutter, slope).edition(3), folder)
            .resolve("doc.pdf");
    Optional<List<List<String>>> selected = Extractors.selectedLines(pdf);
    Assumptions.assumeTrue(selected.isPresent(), "skipped: pdftotext is not on this machine");
    assertThat(selected.orElseThrow())
        .extracting(line -> String.join(" ", line).replaceAll("w\\d", "").split("\\s+"))
        .allSatisfy(words -> assertThat(words).containsOnly(words[0]))
        .extracting(words -> words[0])
        .containsExactlyElementsOf(wanted);
  }
}
