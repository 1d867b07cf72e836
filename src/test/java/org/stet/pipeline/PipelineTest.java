package org.stet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.ledger.Thresholds;
import org.stet.lexicon.Lexicon;
import org.stet.ocr.OcrEngine;
import org.stet.ocr.OcrException;
import org.stet.page.Box;
import org.stet.page.Confidence;
import org.stet.page.Line;
import org.stet.page.Page;
import org.stet.page.Provenance;
import org.stet.page.ReadingOrder;
import org.stet.page.Region;
import org.stet.page.Role;
import org.stet.page.Word;
import org.stet.page.WordId;
import org.stet.page.image.PageTransform;
import org.stet.page.image.PreparedImage;
import org.stet.page.image.ScanImage;
import org.stet.repair.Repairer;
import org.stet.scan.ScanDocument;
import org.stet.scan.ScanException;

class PipelineTest {

  @TempDir private Path out;
  private final AtomicInteger read = new AtomicInteger();

  @Test
  void aPageThatCannotBeReadStopsNoOther() throws Exception {
    BatchSummary batch = run(List.of(scan("good", 2), scan("bad", 3)), false, this::crashing);
    assertThat(batch.donePages()).isEqualTo(4);
    assertThat(batch.failedPages()).isEqualTo(1);
    assertThat(batch.documents().get(1).pages().get(2).failure().orElseThrow())
        .contains("ocr")
        .contains("page 3 of bad");
    assertThat(text("good")).contains("word1").contains("\f");
    assertThat(text("bad")).contains("word1");
  }

  @Test
  void aScanThatCannotBeOpenedSaysWhatToDo() throws Exception {
    BatchSummary batch = run(List.of(scan("closed", 1)), false, this::reading);
    assertThat(batch.documents().get(0).pages().get(0).failure().orElseThrow())
        .contains("scan: closed is broken")
        .contains("get a new one");
  }

  @Test
  void aSecondRunReadsNothingAgain() throws Exception {
    run(List.of(scan("good", 2)), false, this::reading);
    BatchSummary again = run(List.of(scan("good", 2)), false, this::reading);
    assertThat(read).hasValue(2);
    assertThat(again.skipped()).containsExactly("good");
  }

  @Test
  void aSecondRunReadsWhatFailed() throws Exception {
    run(List.of(scan("bad", 3)), false, this::crashing);
    BatchSummary again = run(List.of(scan("bad", 3)), false, this::reading);
    assertThat(read).hasValue(3);
    assertThat(again.failedPages()).isZero();
  }

  @Test
  void forceReadsAllAgain() throws Exception {
    run(List.of(scan("good", 2)), false, this::reading);
    run(List.of(scan("good", 2)), true, this::reading);
    assertThat(read).hasValue(4);
  }

  private String text(String name) throws IOException {
    return Files.readString(out.resolve(name).resolve(name + ".txt"));
  }

  private BatchSummary run(List<ScanDocument> scans, boolean force, Pipeline.Engines engines)
      throws IOException, InterruptedException {
    RunOptions options =
        new RunOptions(
            List.of(),
            out,
            "eng",
            2,
            Set.of("txt"),
            Optional.empty(),
            Optional.empty(),
            100,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            force,
            false,
            true,
            Map.of());
    return new Pipeline(
            options,
            Progress.SILENT,
            new PageReader(
                PipelineTest::prepared, image -> image, (image, target) -> {}, page -> true),
            engines,
            new Repairer(List.of(), Lexicon.of(Set.of()), Thresholds.DEFAULT),
            new Outputs(Outputs.named(options.formats()), "en", Map.of()),
            new Keys(options, "test", ""))
        .run(scans);
  }

  private static PreparedImage prepared(ScanImage scan) {
    return new PreparedImage(
        scan, scan.pixels(), 300, PageTransform.IDENTITY, List.of(), Map.of(), Map.of());
  }

  private OcrEngine reading() {
    return engine(false);
  }

  private OcrEngine crashing() {
    return engine(true);
  }

  private OcrEngine engine(boolean crashesOnPageThree) {
    return new OcrEngine() {
      @Override
      public Page recognize(PreparedImage image) {
        int page = image.scan().page();
        if (crashesOnPageThree && page == 3) {
          throw new OcrException("page 3 of " + image.scan().source() + " was too much");
        }
        read.incrementAndGet();
        return page(image.scan());
      }

      @Override
      public void close() {}
    };
  }

  private static Page page(ScanImage scan) {
    Box box = new Box(10, 10, 60, 12);
    Word word =
        new Word(
            new WordId(scan.page(), 0),
            "word" + scan.page(),
            Optional.of(box),
            new Confidence(0.9),
            List.of());
    Line line = new Line(Optional.of(box), Optional.of(20), List.of(word));
    return new Page(
        scan.page(),
        new Box(0, 0, 100, 100),
        List.of(new Region(0, Role.BODY, Optional.of(box), List.of(line))),
        ReadingOrder.EMPTY,
        new Provenance(scan.source(), "double", "eng", 300, Map.of()));
  }

  private static ScanDocument scan(String name, int pages) {
    return new ScanDocument() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Path file() {
        return Path.of(name + ".tif");
      }

      @Override
      public List<Integer> pages() {
        return java.util.stream.IntStream.rangeClosed(1, pages).boxed().toList();
      }

      @Override
      public ScanImage open(int page) {
        if (name.equals("closed")) {
          throw new ScanException("closed is broken", "get a new one");
        }
        return new ScanImage(
            name,
            page,
            new BufferedImage(100, 100, BufferedImage.TYPE_BYTE_GRAY),
            Optional.of(300));
      }
    };
  }
}
