package org.stet.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.decisions.DecisionLog;
import org.stet.layout.Layout;
import org.stet.ledger.CorrectionLedger;
import org.stet.ledger.Edition;
import org.stet.output.DocumentSummary;
import org.stet.output.DocumentSummary.PageSummary;
import org.stet.page.Document;
import org.stet.repair.Repairer;
import org.stet.scan.ScanDocument;

/**
 * The main job. Per page, in parallel: scan, image, segment, ocr; the reading is kept on disk. Then
 * per document, streaming: layout, repair, ledger, output.
 */
public final class Pipeline {

  private final RunOptions options;
  private final Progress progress;
  private final PageReader reader;
  private final Engines engines;
  private final Repairer repairer;
  private final Outputs outputs;
  private final Keys keys;

  Pipeline(
      RunOptions options,
      Progress progress,
      PageReader reader,
      Engines engines,
      Repairer repairer,
      Outputs outputs,
      Keys keys) {
    this.options = options;
    this.progress = progress;
    this.reader = reader;
    this.engines = engines;
    this.repairer = repairer;
    this.outputs = outputs;
    this.keys = keys;
  }

  /** Makes engines, one for each thread. */
  @FunctionalInterface
  interface Engines {
    org.stet.ocr.OcrEngine open();
  }

  /** Does everything that is left to do on the documents. */
  public BatchSummary run(List<ScanDocument> documents) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Carrying carrying = new Carrying(DecisionLog.read(options.out()));
    DecisionLog decisions = carrying.log();
    List<DocumentSummary> summaries = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    try (PageWorkers workers = new PageWorkers(options.jobs(), engines::open)) {
      for (DocumentRun run : start(documents, decisions, workers)) {
        Optional<DocumentState> finished = run.finished(keys.edition(run.scan().name(), decisions));
        if (finished.isPresent()) {
          run.keepPlace(finished.get());
          skipped.add(run.scan().name());
        }
        summaries.add(
            finished.isPresent() ? finished.get().summary().orElseThrow() : finish(run, carrying));
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    BatchSummary batch =
        new BatchSummary(options.out(), summaries, skipped, carrying.lost(), List.of(), seconds);
    BatchFiles.write(batch, options, keys.version());
    return batch;
  }

  private List<DocumentRun> start(
      List<ScanDocument> documents, DecisionLog decisions, PageWorkers workers) throws IOException {
    List<DocumentRun> runs = new ArrayList<>();
    for (ScanDocument scan : documents) {
      runs.add(new DocumentRun(scan, options.out(), keys.reading(scan), options.force()));
    }
    List<DocumentRun> open =
        runs.stream()
            .filter(run -> run.finished(keys.edition(run.scan().name(), decisions)).isEmpty())
            .toList();
    progress.started(open.stream().mapToInt(run -> run.scan().pages().size()).sum());
    for (DocumentRun run : open) {
      run.start(reader, workers, progress);
    }
    return runs;
  }

  private DocumentSummary finish(DocumentRun run, Carrying carrying) throws InterruptedException {
    List<PageSummary> pages = run.await();
    if (pages.stream().allMatch(page -> page.failure().isPresent())) {
      return run.unread(pages);
    }
    try {
      Document document = Layout.arrange(run.readings(pages));
      CorrectionLedger ledger = repairer.repair(document, carrying.to(document));
      Originals originals = new Originals(Optional.of(run.scan()));
      outputs.write(new Edition(document, ledger), run.target(), originals);
      return run.finish(pages, ledger, keys.edition(run.scan().name(), carrying.log()));
    } catch (IOException | RuntimeException e) {
      return run.fail(pages, e, progress);
    }
  }
}
