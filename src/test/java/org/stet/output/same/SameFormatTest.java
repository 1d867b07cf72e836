package org.stet.output.same;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.ledger.Correction;
import org.stet.ledger.CorrectionLedger;
import org.stet.ledger.Decision;
import org.stet.ledger.Edition;
import org.stet.ledger.Entry;
import org.stet.ledger.Phase;
import org.stet.output.DocumentTarget;
import org.stet.output.OutputContext;
import org.stet.output.OutputContext.PageSource;
import org.stet.output.OutputFormat;
import org.stet.output.alto.Alto2Format;
import org.stet.output.alto.Alto3Format;
import org.stet.output.alto.AltoFormat;
import org.stet.output.hocr.HocrFormat;
import org.stet.output.pagexml.PageXmlFormat;
import org.stet.page.Confidence;
import org.stet.page.Document;
import org.stet.page.Role;
import org.stet.page.Word;
import org.stet.page.WordRange;
import org.stet.scan.xml.OcrFileDocument;
import org.stet.testing.Editions;
import org.stet.testing.Outputs;
import org.stet.testing.Schemas;
import org.stet.testing.Shared;

class SameFormatTest {

  @TempDir Path folder;

  @Test
  void withoutCorrectionsTheFileStaysByteForByte() throws IOException {
    for (OutputFormat format : formats()) {
      Path file = sample(format);
      assertThat(Files.readAllBytes(patch(file, List.of())))
          .as(format.name())
          .isEqualTo(Files.readAllBytes(file));
    }
  }

  @Test
  void whatIsReadBackSaysTheSame() throws IOException {
    List<String> wanted =
        List.of("It", "is", "a", "conf", "lict", "ofthe", "news-", "paper", "gone", "day.");
    for (OutputFormat format : formats()) {
      Document read = read(sample(format));
      assertThat(read.page(1).words().map(Word::text)).as(format.name()).isEqualTo(wanted);
      assertThat(read.page(1).words().allMatch(word -> word.box().isPresent())).isTrue();
    }
  }

  @Test
  void correctionsStandInTheFileAndCanBeReadBack() throws IOException {
    for (OutputFormat format : formats()) {
      Path file = sample(format);
      Path patched = patch(file, corrections(file));
      assertThat(read(patched).page(1).words().map(Word::text))
          .as(format.name())
          .containsExactly("It", "is", "a", "conflict", "of", "the", "news-", "paper", "day.");
    }
  }

  @Test
  void patchedFilesAreValid() throws IOException {
    Path alto = sample(new AltoFormat());
    assertThat(Schemas.errors("alto-4-4.xsd", patch(alto, corrections(alto)))).isEmpty();
    Path older = sample(new Alto3Format());
    assertThat(Schemas.errors("alto-3-1.xsd", patch(older, corrections(older)))).isEmpty();
    Path early = sample(new Alto2Format());
    assertThat(Schemas.errors("alto-2-1.xsd", patch(early, corrections(early)))).isEmpty();
    Path page = sample(new PageXmlFormat());
    assertThat(Schemas.errors("page-2019-07-15.xsd", patch(page, corrections(page)))).isEmpty();
  }

  @Test
  void whatIsRepairedAlreadyIsNotSignedAgain() throws IOException {
    Path file = sample(new AltoFormat());
    Path patched = patch(file, corrections(file));
    List<Word> words = read(patched).page(1).words().toList();
    Path again = patch(patched, List.of(entry(words.get(6), words.get(7), "newspaper")));
    assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(patched));
  }

  @Test
  void altoKeepsGeometryAndTheReading() throws IOException {
    Path file = sample(new AltoFormat());
    assertThat(Files.readString(patch(file, corrections(file))))
        .contains(
            "<String ID=\"p1w3\" HPOS=\"260\" VPOS=\"100\" WIDTH=\"180\" HEIGHT=\"40\""
                + " CONTENT=\"conflict\" WC=\"0.95\">"
                + "<ALTERNATIVE PURPOSE=\"ocr-original\">conf lict</ALTERNATIVE></String>")
        .contains("CONTENT=\"news\"", "SUBS_TYPE=\"HypPart1\" SUBS_CONTENT=\"newspaper\"")
        .contains("ID=\"p1w5_2\"", "repair of the text")
        .doesNotContain("gone");
  }

  @Test
  void filesOfOtherProducersStayWhereNothingIsChanged() throws IOException {
    Path samples = Shared.require("data/alto");
    try (Stream<Path> files = Files.list(samples)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
        assertThat(Files.readAllBytes(patch(file, List.of())))
            .as(file.getFileName().toString())
            .isEqualTo(Files.readAllBytes(file));
      }
    }
  }

  @Test
  void filesOfOtherProducersTakeACorrectionInEveryTenthWord() throws IOException {
    Path samples = Shared.require("data/alto");
    try (Stream<Path> files = Files.list(samples)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
        List<String> wanted = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (Word word : read(file).page(1).words().toList()) {
          boolean changed = word.id().index() % 10 == 3 && !word.text().endsWith("-");
          wanted.add(changed ? "x<&" + word.text() : word.text());
          if (changed) {
            entries.add(entry(word, word, "x<&" + word.text()));
          }
        }
        assertThat(read(patch(file, entries)).page(1).words().map(Word::text))
            .as(file.getFileName().toString())
            .isEqualTo(wanted);
      }
    }
  }

  @Test
  void keepsTheEncoding() throws IOException {
    String xml =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><alto><Layout><Page><PrintSpace><TextBlock>"
            + "<TextLine><String CONTENT=\"caf\u00e9\"/></TextLine></TextBlock></PrintSpace></Page>"
            + "</Layout></alto>";
    Path file = folder.resolve("latin.xml");
    Files.write(file, xml.getBytes(StandardCharsets.ISO_8859_1));
    Word word = read(file).page(1).words().findFirst().orElseThrow();
    assertThat(word.text()).isEqualTo("café");
    Path patched = patch(file, List.of(entry(word, word, "café—é")));
    assertThat(Files.readString(patched, StandardCharsets.ISO_8859_1))
        .contains("CONTENT=\"caf\u00e9&#8212;\u00e9\"");
  }

  @Test
  void pageFilesWithLinesOnlyAreRepairedInTheirLines() throws IOException {
    String xml =
        """
        <PcGts><Page imageWidth="9" imageHeight="9"><TextRegion id="r">
        <TextLine id="a"><Coords points="0,0 9,9"/><TextEquiv><Unicode>a conf lict</Unicode></TextEquiv></TextLine>
        <TextEquiv><Unicode>a conf lict</Unicode></TextEquiv>
        </TextRegion></Page></PcGts>
        """;
    Path file = Files.writeString(folder.resolve("lines.xml"), xml);
    List<Word> words = read(file).page(1).words().toList();
    Path patched = patch(file, List.of(entry(words.get(1), words.get(2), "conflict")));
    assertThat(Files.readString(patched)).isEqualTo(xml.replace("conf lict", "conflict"));
  }

  private static List<OutputFormat> formats() {
    return List.of(
        new AltoFormat(),
        new Alto3Format(),
        new Alto2Format(),
        new HocrFormat(),
        new PageXmlFormat());
  }

  private Path sample(OutputFormat format) throws IOException {
    Edition edition =
        Editions.scanned()
            .paragraph(Role.BODY, "It is a conf lict ofthe news-", "paper gone day.")
            .page()
            .edition();
    Path into = folder.resolve("sample-" + format.name());
    Outputs.write(format, edition, into);
    try (Stream<Path> files = Files.list(into)) {
      return files.findFirst().orElseThrow();
    }
  }

  private static List<Entry> corrections(Path file) throws IOException {
    List<Word> words = read(file).page(1).words().toList();
    return List.of(
        entry(words.get(3), words.get(4), "conflict"),
        entry(words.get(5), words.get(5), "of the"),
        entry(words.get(6), words.get(7), "newspaper"),
        entry(words.get(8), words.get(8), ""));
  }

  private static Entry entry(Word first, Word last, String after) {
    WordRange range = new WordRange(first.id(), last.id(), 0, last.text().length());
    Correction correction =
        Correction.of(
            range,
            first.text(),
            after,
            "test-rule",
            Phase.WORDS,
            new Confidence(0.95),
            "For the test.",
            Map.of(),
            List.of());
    return new Entry(correction, new Decision.Applied());
  }

  private static Document read(Path file) throws IOException {
    return OcrFileDocument.read(file, file.toString(), "doc", "eng").orElseThrow();
  }

  private Path patch(Path file, List<Entry> entries) throws IOException {
    Path into = Files.createTempDirectory(folder, "patched");
    new SameFormat()
        .write(
            new Edition(read(file), new CorrectionLedger(entries)),
            new OutputContext(
                new DocumentTarget(into, "doc"),
                page -> Optional.empty(),
                page -> Optional.of(new PageSource(file, 0)),
                "A title",
                "en",
                Map.of()));
    try (Stream<Path> files = Files.list(into)) {
      return files.findFirst().orElseThrow();
    }
  }
}
