package org.stet.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.output.pdf.PdfFormat;
import org.stet.page.Role;
import org.stet.testing.Editions;
import org.stet.testing.Golden;
import org.stet.testing.Outputs;
import org.stet.testing.Pdfs;
import org.stet.testing.SampleEdition;

/** Every registered text format against its expected files. */
class GoldenOutputsTest {

  private static final Set<String> CHECKED_ELSEWHERE = Set.of("pdf", "report");

  @TempDir Path folder;

  @Test
  void everyFormatWritesWhatIsExpected() throws IOException {
    for (OutputFormat format : formats()) {
      Path into = folder.resolve(format.name());
      Outputs.write(format, SampleEdition.make(), into);
      for (Path file : files(into)) {
        Golden.check(file, "outputs/" + file.getFileName());
      }
    }
  }

  /** Its bytes say more than can be reviewed; its text and where that stands can. */
  @Test
  void pdfSaysWhatIsExpectedWhereItIsExpected() throws IOException {
    Path file = Outputs.write(new PdfFormat(), SampleEdition.make(), folder).resolve("doc.pdf");
    List<String> lines = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        lines.add("page " + page);
        lines.addAll(Pdfs.places(pdf, page));
      }
    }
    Path text = Files.write(folder.resolve("places.txt"), lines);
    Golden.check(text, "outputs/doc.pdf.places.txt");
  }

  @Test
  void everyFormatThatNeedsNoImagesTakesAPlainText() throws IOException {
    for (OutputFormat format : formats()) {
      if (format.worksWithoutImages()) {
        Path into = folder.resolve("text").resolve(format.name());
        Outputs.write(
            format, Editions.ofText().paragraph(Role.BODY, "Plain text.").page().edition(), into);
        assertThat(files(into)).as(format.name()).isNotNull();
      }
    }
  }

  @Test
  void namesAreUnique() {
    assertThat(ServiceLoader.load(OutputFormat.class).stream().map(p -> p.get().name()))
        .contains("txt", "pdf", "alto", "corrections")
        .doesNotHaveDuplicates();
  }

  private static List<OutputFormat> formats() {
    return ServiceLoader.load(OutputFormat.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(format -> !CHECKED_ELSEWHERE.contains(format.name()))
        .toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
