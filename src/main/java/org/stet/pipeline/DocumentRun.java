package org.stet.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.stet.ledger.CorrectionLedger;
import org.stet.ocr.OcrEngine;
import org.stet.ocr.recorded.ReadingStore;
import org.stet.output.DocumentSummary;
import org.stet.output.DocumentSummary.PageSummary;
import org.stet.output.DocumentTarget;
import org.stet.page.Document;
import org.stet.page.Page;
import org.stet.page.image.ScanImage;
import org.stet.scan.ScanDocument;

/** One document on its way through a run: which pages have to be read, and what is known of it. */
final class DocumentRun {

  private final ScanDocument scan;
  private final DocumentTarget target;
  private final ReadingStore readings;
  private final String readingKey;
  private final Optional<DocumentState> before;
  private final Optional<SourcePlace> place;
  private final List<Future<PageOutcome>> pages = new ArrayList<>();

  DocumentRun(ScanDocument scan, Path out, String readingKey, boolean force) throws IOException {
    this.scan = scan;
    this.target = new DocumentTarget(out.resolve(scan.name()), scan.name());
    this.readings = new ReadingStore(target.folder(), scan.name());
    this.readingKey = readingKey;
    this.before = force ? Optional.empty() : DocumentState.read(target.folder(), scan.name());
    this.place = SourcePlace.of(scan.file(), target.folder(), same().flatMap(DocumentState::place));
  }

  /** The state of an earlier run on the same scan with the same options. */
  private Optional<DocumentState> same() {
    return before.filter(state -> state.readingKey().equals(readingKey));
  }

  ScanDocument scan() {
    return scan;
  }

  DocumentTarget target() {
    return target;
  }

  /** The state of an earlier run when nothing is left to do. */
  Optional<DocumentState> finished(String editionKey) {
    return before.filter(state -> state.isFinished(readingKey, editionKey));
  }

  /** Notes where the scan of a finished document lies now. */
  void keepPlace(DocumentState finished) throws IOException {
    if (!finished.place().equals(place)) {
      state(finished.pages(), finished.editionKey(), finished.summary())
          .write(target.folder(), scan.name());
    }
  }

  /** Has every page read that was not read before. */
  void start(PageReader reader, PageWorkers workers, Progress progress) throws IOException {
    boolean known = same().isPresent();
    if (!known) {
      readings.clear();
      state(List.of(), "", Optional.empty()).write(target.folder(), scan.name());
    }
    for (int page : scan.pages()) {
      pages.add(
          known && readings.has(page)
              ? CompletableFuture.completedFuture(earlier(page))
              : workers.submit(page, engine -> read(page, reader, engine, progress)));
    }
  }

  private PageOutcome earlier(int page) {
    try {
      return Outcomes.done(readings.read(page), 0);
    } catch (IOException e) {
      return Outcomes.failed(page, "keep", e, Optional.of("Run again with --force"));
    }
  }

  private PageOutcome read(int page, PageReader reader, OcrEngine engine, Progress progress) {
    PageReader.Opening opening =
        new PageReader.Opening() {
          @Override
          public ScanImage open() {
            return scan.open(page);
          }

          @Override
          public Optional<Page> text() {
            return scan.text(page);
          }
        };
    PageOutcome outcome = reader.read(page, opening, target, engine, readings::write);
    progress.page(scan.name(), outcome);
    return outcome;
  }

  /** Waits until every page is through. */
  List<PageSummary> await() throws InterruptedException {
    List<PageSummary> outcomes = new ArrayList<>();
    for (Future<PageOutcome> page : pages) {
      outcomes.add(Outcomes.summary(PageWorkers.await(page)));
    }
    return outcomes;
  }

  /** The pages that could be read, fetched from disk one by one. */
  Document readings(List<PageSummary> outcomes) {
    List<Integer> numbers =
        outcomes.stream()
            .filter(page -> page.failure().isEmpty())
            .map(PageSummary::number)
            .toList();
    return new Document(scan.name(), numbers, readings::fetch);
  }

  /** Notes that every output is whole. */
  DocumentSummary finish(List<PageSummary> outcomes, CorrectionLedger ledger, String editionKey)
      throws IOException {
    DocumentSummary summary =
        Summaries.of(scan.name(), scan.file().toString(), outcomes, ledger, target.folder());
    state(outcomes, editionKey, Optional.of(summary)).write(target.folder(), scan.name());
    return summary;
  }

  /** The readings are kept, but the outputs could not be written: the next run does that. */
  DocumentSummary fail(List<PageSummary> outcomes, Exception e, Progress progress) {
    List<PageSummary> failed = new ArrayList<>();
    for (PageSummary page : outcomes) {
      PageOutcome.Failed outcome = Outcomes.failed(page.number(), "output", e, Optional.empty());
      failed.add(page.failure().isPresent() ? page : Outcomes.summary(outcome));
    }
    progress.note(scan.file() + ": " + failed.get(failed.size() - 1).failure().orElse(""));
    return unread(failed);
  }

  /** Nothing could be read, so nothing is written: an empty text would look like an empty page. */
  DocumentSummary unread(List<PageSummary> outcomes) {
    return Outcomes.unread(scan.name(), scan.file().toString(), outcomes);
  }

  private DocumentState state(
      List<PageSummary> outcomes, String editionKey, Optional<DocumentSummary> summary) {
    return new DocumentState(
        scan.file().toString(), place, readingKey, editionKey, outcomes, summary);
  }
}
