package org.stet.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.json.Json;
import org.stet.ledger.Edition;
import org.stet.output.json.JsonFormat;
import org.stet.output.pdf.PdfFormat;
import org.stet.page.Role;
import org.stet.page.Word;
import org.stet.scan.xml.OcrFileDocument;
import org.stet.testing.Editions;
import org.stet.testing.Extractors;
import org.stet.testing.FoundWords;
import org.stet.testing.Outputs;
import org.stet.testing.Pdfs;
import org.stet.testing.Schemas;

/**
 * Pages without any text, with a photo alone, and with words that formats find hard: very long
 * ones, signs that XML cannot hold, signs beyond 16 bits, scripts from right to left.
 */
class AwkwardPagesTest {

  private static final List<String> WORDS =
      List.of(
          "x".repeat(50),
          "]]>",
          "--",
          "<b>&amp;",
          "\\u0041",
          "\"quoted'",
          "𝔄𝔅𝔄",
          "e\u0301te\u0301",
          "שלום",
          "السلام",
          "日本語",
          "%d{x}",
          "(a\\)");

  private final Edition edition =
      Editions.scanned()
          .page()
          .photo()
          .page()
          .paragraph(Role.HEADLINE, WORDS.get(0), String.join(" ", WORDS.subList(1, 4)))
          .paragraph(Role.BODY, String.join(" ", WORDS.subList(4, 8)), WORDS.get(8), WORDS.get(9))
          .paragraph(Role.BODY, String.join(" ", WORDS.subList(10, WORDS.size())))
          .page()
          .paragraph(Role.BODY, "a\u0001b c\ufffed e\ud800f")
          .page()
          .edition();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "alto, alto-4-4.xsd",
    "alto3, alto-3-1.xsd",
    "alto2, alto-2-1.xsd",
    "page, page-2019-07-15.xsd",
    "mets, mets-1.12.1.xsd"
  })
  void filesAreValid(String format, String schema) throws IOException {
    Outputs.write(named(format), edition, folder);
    assertThat(files()).isNotEmpty();
    for (Path file : files()) {
      assertThat(Schemas.errors(schema, file)).as(file.toString()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"alto", "alto3", "alto2", "page", "hocr"})
  void theWordsCanBeReadBack(String format) throws IOException {
    Outputs.write(named(format), edition, folder);
    List<String> read = files().stream().flatMap(AwkwardPagesTest::words).toList();
    assertThat(read)
        .startsWith(wanted().toArray(String[]::new))
        .endsWith("a\ufffdb", "c\ufffdd", "e\ufffdf");
  }

  @Test
  void jsonHoldsThemAll() throws IOException {
    Path file = Outputs.write(new JsonFormat(), edition, folder).resolve("doc.json");
    Map<String, Object> json = Json.map(Files.readString(file));
    assertThat((List<?>) json.get("pages")).hasSize(4);
    assertThat(json.toString()).contains(wanted());
  }

  @Test
  void pdfIsValidAndItsWordsAreFound() throws IOException {
    Path file = Outputs.write(new PdfFormat(), edition, folder).resolve("doc.pdf");
    assertThat(Pdfs.errors(file)).isEmpty();
    // Programs turn what is read from right to left, each in its own way.
    List<String> leftToRight =
        wanted().stream().filter(w -> !w.matches("[\\u0590-\\u06ff]+")).toList();
    Extractors.texts(file)
        .forEach(
            (program, text) ->
                assertThat(FoundWords.missed(leftToRight, text)).as(program).isEmpty());
  }

  /** As words are kept: composed. */
  private static List<String> wanted() {
    return WORDS.stream()
        .map(word -> java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFC))
        .toList();
  }

  private static Stream<String> words(Path file) {
    try {
      return OcrFileDocument.read(file, file.toString(), "doc", "eng")
          .orElseThrow()
          .pages()
          .flatMap(page -> page.words())
          .map(Word::text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static OutputFormat named(String name) {
    return ServiceLoader.load(OutputFormat.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(format -> format.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
