package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.decisions.Act;
import org.stet.decisions.Decided;
import org.stet.decisions.DecisionJournal;
import org.stet.decisions.Place;
import org.stet.ledger.Correction;
import org.stet.ledger.Entry;
import org.stet.output.OutputFormat;
import org.stet.output.corrections.CorrectionsFile;
import org.stet.page.Page;
import org.stet.page.Role;
import org.stet.page.Word;
import org.stet.scan.xml.OcrFileDocument;
import org.stet.testing.Editions;
import org.stet.testing.Outputs;
import org.stet.testing.Shared;

/** {@code stet clean} on files of other OCR programs, and {@code stet apply} on what it left. */
class CleanOcrFilesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"alto", "alto3", "alto2", "hocr", "page"})
  void whatNothingIsWrongWithStaysByteForByte(String format) throws IOException {
    Path file = sample(format, "The ferry came back after the long", "conflict over the pier.");
    assertThat(cleaned(file)).hasSameBinaryContentAs(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"alto", "alto3", "alto2", "hocr", "page"})
  void theSameFormatComesBackWithItsGeometry(String format) throws IOException {
    Path file = sample(format, "The ferry came back after the long", "conf lict over the pier.");
    Path cleaned = cleaned(file);
    List<Word> before = words(file);
    List<Word> after = words(cleaned);
    assertThat(after).hasSize(before.size() - 1);
    assertThat(after.get(7).text()).isEqualTo("conflict");
    assertThat(after.get(7).box())
        .contains(before.get(7).box().orElseThrow().union(before.get(8).box().orElseThrow()));
    assertThat(places(after.subList(0, 7))).isEqualTo(places(before.subList(0, 7)));
    assertThat(places(after.subList(8, 11))).isEqualTo(places(before.subList(9, 12)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"alto", "hocr", "page"})
  void applyWritesTheSameAgainAndWhatAPersonRejectsComesBack(String format) throws IOException {
    Path file = sample(format, "The ferry came back after the long", "conf lict over the pier.");
    Path cleaned = cleaned(file);
    byte[] first = Files.readAllBytes(cleaned);
    stet("apply", folder.resolve("out").toString());
    assertThat(cleaned).hasBinaryContent(first);

    rejectAll("doc");
    stet("apply", folder.resolve("out").toString());
    assertThat(cleaned).hasSameBinaryContentAs(file);
  }

  @Test
  void filesOfTwoProducersComeBackRepairedWithTheirGeometry() throws IOException {
    for (Path file : xmlFiles(Shared.require("data/alto"))) {
      String name = file.getFileName().toString();
      Path cleaned = cleaned(file);
      Set<String> before = new HashSet<>(places(words(file)));
      List<String> after = places(words(cleaned));
      long changed = after.stream().filter(place -> !before.contains(place)).count();
      // What was not corrected stands where it stood.
      assertThat(changed).as(name).isLessThanOrEqualTo(2L * corrections(cleaned).size());
      assertThat(blocks(cleaned)).as(name).isEqualTo(blocks(file));

      byte[] once = Files.readAllBytes(cleaned);
      stet("apply", folder.resolve("out").toString());
      assertThat(cleaned).as(name).hasBinaryContent(once);
      rejectAll(document(file));
      stet("apply", folder.resolve("out").toString());
      assertThat(cleaned).as(name).hasSameBinaryContentAs(file);
    }
  }

  private Path sample(String format, String... lines) throws IOException {
    OutputFormat writer =
        ServiceLoader.load(OutputFormat.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(f -> f.name().equals(format))
            .findFirst()
            .orElseThrow();
    Path in = folder.resolve("in");
    Outputs.write(writer, Editions.scanned().paragraph(Role.BODY, lines).page().edition(), in);
    try (Stream<Path> files = Files.list(in)) {
      Path file = files.findFirst().orElseThrow();
      String ending = format.equals("hocr") ? ".hocr" : ".xml";
      return Files.move(file, folder.resolve("doc" + ending));
    }
  }

  private static String document(Path file) {
    return file.getFileName().toString().replaceFirst("(\\.(alto|page))?\\.(xml|hocr)$", "");
  }

  /** The file that {@code clean} writes for a file. */
  private Path cleaned(Path file) throws IOException {
    stet("clean", "-q", "-o", folder.resolve("out").toString(), file.toString());
    String name = document(file);
    Path out = folder.resolve("out").resolve(name);
    for (String ending : List.of(".alto.xml", ".page.xml", ".hocr")) {
      if (Files.exists(out.resolve(name + ending))) {
        return out.resolve(name + ending);
      }
    }
    throw new IOException("nothing was written for " + file + " in " + out);
  }

  private static List<Entry> corrections(Path cleaned) throws IOException {
    String name = document(cleaned);
    return CorrectionsFile.read(cleaned.resolveSibling(name + ".corrections.jsonl"));
  }

  private void rejectAll(String name) throws IOException {
    List<Decided> decided = new ArrayList<>();
    Path kept = folder.resolve("out").resolve(name).resolve(name + ".corrections.jsonl");
    for (Entry entry : CorrectionsFile.read(kept)) {
      Correction c = entry.correction();
      int page = c.range().first().page();
      decided.add(
          new Decided(
              Instant.parse("2026-01-01T00:00:00Z"),
              "reader",
              "test",
              "b-" + name,
              c.id(),
              Act.REJECT,
              Optional.empty(),
              new Place(
                  name, page, Optional.empty(), c.range(), c.before(), c.after(), c.ruleId())));
    }
    try (DecisionJournal journal = DecisionJournal.open(folder.resolve("out"))) {
      journal.append(decided);
    }
  }

  private static List<Word> words(Path file) throws IOException {
    return OcrFileDocument.read(file, file.toString(), "doc", "eng")
        .orElseThrow()
        .pages()
        .flatMap(Page::words)
        .toList();
  }

  private static List<String> places(List<Word> words) {
    return words.stream().map(word -> word.text() + " " + word.box()).toList();
  }

  /** The start tags of blocks and pages, geometry and all. */
  private static List<String> blocks(Path file) throws IOException {
    return Files.readString(file)
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith("<TextBlock") || line.startsWith("<Page"))
        .toList();
  }

  private static List<Path> xmlFiles(Path in) throws IOException {
    try (Stream<Path> files = Files.list(in)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }

  private static void stet(String... arguments) {
    StringWriter printed = new StringWriter();
    PrintWriter writer = new PrintWriter(printed, true);
    assertThat(Main.run(writer, writer, arguments)).as("%s", printed).isZero();
  }
}
