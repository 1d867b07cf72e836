package org.stet.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.json.Json;
import org.stet.ledger.Edition;
import org.stet.ledger.EditionPages;
import org.stet.ledger.EditionWord;
import org.stet.output.alto.AltoFormat;
import org.stet.output.json.JsonFormat;
import org.stet.output.markdown.MarkdownFormat;
import org.stet.output.mets.MetsFormat;
import org.stet.output.pdf.PdfFormat;
import org.stet.output.text.TextFormat;
import org.stet.page.Box;
import org.stet.page.Document;
import org.stet.page.Page;
import org.stet.page.Word;
import org.stet.scan.text.TextDocument;
import org.stet.scan.xml.OcrFileDocument;
import org.stet.testing.FoundWords;
import org.stet.testing.Outputs;
import org.stet.testing.SampleEdition;

/** What can be read back from each format says the same as the edition that was written. */
class RoundTripTest {

  private final Edition edition = SampleEdition.make();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"alto", "alto3", "alto2", "hocr", "page"})
  void ocrFilesSayThePrintedWordsOnTheirBoxes(String format) throws IOException {
    Outputs.write(named(format), edition, folder);
    List<String> read = new ArrayList<>();
    for (Path file : files()) {
      Document document = OcrFileDocument.read(file, file.toString(), "doc", "eng").orElseThrow();
      document
          .pages()
          .flatMap(Page::words)
          .map(word -> placed(word.text(), word.box().orElseThrow()))
          .forEach(read::add);
    }
    assertThat(read).isEqualTo(printed());
  }

  @Test
  void textSaysTheWordsPageByPage() throws IOException {
    Path file = Outputs.write(new TextFormat(), edition, folder).resolve("doc.txt");
    Document document = TextDocument.read(file, "doc").document();
    assertThat(document.pages().flatMap(Page::words).map(Word::text)).isEqualTo(words());
    assertThat(document.pageNumbers()).containsExactly(1, 2);
  }

  @Test
  void pdfSaysTheWords() throws IOException {
    Path file = Outputs.write(new PdfFormat(), edition, folder).resolve("doc.pdf");
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(FoundWords.of(new PDFTextStripper().getText(pdf))).isEqualTo(words());
      assertThat(pdf.getNumberOfPages()).isEqualTo(2);
    }
  }

  @Test
  void markdownSaysTheWords() throws IOException {
    Path file = Outputs.write(new MarkdownFormat(), edition, folder).resolve("doc.md");
    String plain =
        Files.readString(file)
            .replaceAll("(?m)^(#+ |> |---$)", "")
            .replaceAll("(?m)^\\*(.*)\\*$", "$1")
            .replaceAll("\\\\(\\p{Punct})", "$1");
    assertThat(FoundWords.of(plain)).isEqualTo(words());
  }

  @Test
  void jsonSaysTheWordsWithTheirBoxes() throws IOException {
    Path file = Outputs.write(new JsonFormat(), edition, folder).resolve("doc.json");
    List<String> texts = new ArrayList<>();
    List<Box> boxes = new ArrayList<>();
    for (Map<String, Object> page : list(Json.map(Files.readString(file)), "pages")) {
      for (Map<String, Object> article : list(page, "articles")) {
        for (Map<String, Object> paragraph : list(article, "paragraphs")) {
          for (Map<String, Object> word : list(paragraph, "words")) {
            texts.add(String.valueOf(word.get("text")));
            list(word, "boxes").forEach(box -> boxes.add(box(box)));
          }
        }
      }
    }
    assertThat(texts).isEqualTo(words());
    assertThat(boxes)
        .isEqualTo(
            edition
                .passages()
                .flatMap(passage -> passage.words().stream())
                .flatMap(word -> word.parts().stream())
                .flatMap(part -> part.box().stream())
                .toList());
  }

  @Test
  void metsNamesFilesThatAreThereAndTheTitle() throws IOException {
    Outputs.write(new AltoFormat(), edition, folder);
    Outputs.write(new PdfFormat(), edition, folder);
    Path file = Outputs.write(new MetsFormat(), edition, folder).resolve("doc.mets.xml");
    String mets = Files.readString(file);
    List<String> named = all(mets, "xlink:href=\"([^\"]*)\"");
    assertThat(named).containsExactly("doc.p0001.alto.xml", "doc.p0002.alto.xml", "doc.pdf");
    assertThat(named).allMatch(name -> Files.exists(folder.resolve(name)));
    assertThat(all(mets, "<mods:title>([^<]*)<")).containsExactly("A title");
    assertThat(all(mets, "TYPE=\"page\" ORDER=\"(\\d+)\"")).containsExactly("1", "2");
  }

  private List<String> printed() {
    return EditionPages.of(edition)
        .flatMap(page -> page.words())
        .map(word -> placed(word.printed(), word.box().orElseThrow()))
        .toList();
  }

  private List<String> words() {
    return edition.passages().flatMap(p -> p.words().stream()).map(EditionWord::text).toList();
  }

  private static String placed(String text, Box box) {
    return text.replace('\u00ad', '-') + " " + box;
  }

  private static OutputFormat named(String name) {
    return ServiceLoader.load(OutputFormat.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(format -> format.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static List<String> all(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(RoundTripTest::group).toList();
  }

  private static String group(MatchResult match) {
    return match.group(1);
  }

  private static Box box(Map<String, Object> box) {
    return new Box(number(box, "x"), number(box, "y"), number(box, "width"), number(box, "height"));
  }

  private static int number(Map<String, Object> from, String name) {
    return ((Number) Objects.requireNonNull(from.get(name))).intValue();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Map<String, Object> from, String name) {
    return (List<Map<String, Object>>) Objects.requireNonNull(from.get(name));
  }
}
