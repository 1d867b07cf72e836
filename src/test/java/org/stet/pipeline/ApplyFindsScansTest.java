package org.stet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.ledger.Thresholds;
import org.stet.lexicon.Lexicon;
import org.stet.ocr.OcrEngine;
import org.stet.page.Page;
import org.stet.page.image.PageTransform;
import org.stet.page.image.PreparedImage;
import org.stet.page.image.ScanImage;
import org.stet.repair.Repairer;
import org.stet.scan.Scans;
import org.stet.testing.Readings;
import org.stet.testing.ScannedPdf;

/** {@code stet apply} loses no image, wherever it is called and wherever the scans are by then. */
class ApplyFindsScansTest {

  private static final Set<String> FORMATS = Set.of("txt", "pdf", "report", "mets", "alto", "json");

  @TempDir Path folder;
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void runOnTwoScans() throws Exception {
    Files.createDirectories(scans());
    Files.write(scans().resolve("jpeg.jpg"), ScannedPdf.jpeg());
    new ScannedPdf().scan().scan().save(scans().resolve("pages.pdf"));
    run(scans());
  }

  @Test
  void whatIsFoundGivesTheSameBytes() throws Exception {
    Map<String, String> before = files();
    assertThat(apply(out()).isWhole()).isTrue();
    assertThat(files()).isEqualTo(before);
    assertThat(told).isEmpty();
  }

  @Test
  void theWorkingFolderDoesNotMatter() throws Exception {
    Map<String, String> before = files();
    rewriteStates("\"source\":\"[^\"]*/", "\"source\":\"seen/from/elsewhere/");
    assertThat(apply(out()).isWhole()).isTrue();
    assertThat(files()).isEqualTo(before);
    assertThat(new KeptReview(out()).scan("jpeg", 1)).isPresent();
  }

  @Test
  void resultsAndScansMayMoveTogether() throws Exception {
    Map<String, String> before = files();
    Path work = Files.move(folder.resolve("work"), folder.resolve("archive"));
    assertThat(apply(work.resolve("out")).isWhole()).isTrue();
    Files.move(work, folder.resolve("work"));
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void whereAScanIsGoneWhatShowsItIsLeftAndTheRestGoesOn() throws Exception {
    Map<String, String> before = files();
    Path away = Files.move(scans().resolve("jpeg.jpg"), folder.resolve("jpeg.jpg"));
    Files.delete(out().resolve("jpeg/jpeg.txt"));
    Files.delete(out().resolve("jpeg/jpeg.p0001.alto.xml"));

    BatchSummary batch = apply(out());

    assertThat(batch.isWhole()).isFalse();
    assertThat(batch.failedPages()).isZero();
    assertThat(batch.left()).hasSize(1).isEqualTo(told);
    assertThat(told.get(0))
        .contains("jpeg: its scan " + scans().resolve("jpeg.jpg") + " is gone")
        .contains("mets, pdf, report are left as they were", "Put it back", "'stet run'");
    assertThat(files()).isEqualTo(before);
    assertThat(new KeptReview(out()).scan("jpeg", 1)).isEmpty();

    run(away);
    assertThat(apply(out()).isWhole()).as("named to run where it is now").isTrue();
  }

  @Test
  void anotherFileOfTheSameNameIsNotTakenForTheScan() throws Exception {
    Map<String, String> before = files();
    Path other = scans().resolve("pages.pdf");
    new ScannedPdf().printed("Not what was read").printed("at all").save(other);
    assertThat(apply(out()).left()).hasSize(1);
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void withoutFormatsThatShowScansNothingIsLeft() throws Exception {
    Files.delete(scans().resolve("jpeg.jpg"));
    assertThat(apply(out(), Set.of("txt", "json")).isWhole()).isTrue();
  }

  @Test
  void statesOfOlderVersionsAreRead() throws Exception {
    Map<String, String> before = files();
    rewriteStates("\"place\":\\{[^}]*\\},", "");
    assertThat(apply(out()).isWhole()).isTrue();
    assertThat(files()).isEqualTo(before);
    rewriteStates("\"source\":\"[^\"]*/", "\"source\":\"seen/from/elsewhere/");
    assertThat(apply(out()).left()).hasSize(2);
    assertThat(files()).isEqualTo(before);
  }

  private Path scans() {
    return folder.resolve("work/scans");
  }

  private Path out() {
    return folder.resolve("work/out");
  }

  private void rewriteStates(String from, String to) throws IOException {
    for (String name : List.of("jpeg", "pages")) {
      Path state = out().resolve(name).resolve(name + ".state.json");
      String old = Files.readString(state);
      String rewritten = old.replaceFirst(from, to);
      assertThat(rewritten).isNotEqualTo(old);
      Files.writeString(state, rewritten);
    }
  }

  /** The documents' outputs, by name. */
  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(out(), 2)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = out().relativize(file).toString();
        if (name.contains("/") && !name.endsWith(".state.json")) {
          files.put(name, new Fingerprint().addFiles(file).hex());
        }
      }
    }
    return files;
  }

  private BatchSummary apply(Path out) throws IOException {
    return apply(out, FORMATS);
  }

  private BatchSummary apply(Path out, Set<String> formats) throws IOException {
    Progress progress =
        new Progress() {
          @Override
          public void started(int pages) {}

          @Override
          public void page(String document, PageOutcome outcome) {}

          @Override
          public void note(String message) {
            told.add(message);
          }
        };
    return new Runs(RunOptions.applying(out, "eng", formats, Map.of()), "test", progress).apply();
  }

  private void run(Path input) throws Exception {
    RunOptions options =
        new RunOptions(
            List.of(input),
            out(),
            "eng",
            1,
            FORMATS,
            Optional.empty(),
            Optional.empty(),
            100,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            false,
            true,
            true,
            Map.of());
    PageReader reader =
        new PageReader(
            ApplyFindsScansTest::prepared, image -> image, (image, target) -> {}, page -> false);
    BatchSummary batch =
        new Pipeline(
                options,
                Progress.SILENT,
                reader,
                ApplyFindsScansTest::engine,
                new Repairer(List.of(), Lexicon.of(Set.of()), Thresholds.DEFAULT),
                new Outputs(Outputs.named(FORMATS), "en", Map.of()),
                new Keys(options, "test", ""))
            .run(Scans.find(options.inputs(), Optional.empty(), Optional.empty(), 100));
    assertThat(batch.isWhole()).isTrue();
  }

  private static PreparedImage prepared(ScanImage scan) {
    return new PreparedImage(
        scan, scan.pixels(), 300, PageTransform.IDENTITY, List.of(), Map.of(), Map.of());
  }

  private static OcrEngine engine() {
    return new OcrEngine() {
      @Override
      public Page recognize(PreparedImage image) {
        return Readings.line(image, 120, 300, "Read from page " + image.scan().page());
      }

      @Override
      public void close() {}
    };
  }
}
