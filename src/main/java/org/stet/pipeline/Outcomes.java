package org.stet.pipeline;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stet.output.DocumentSummary;
import org.stet.output.DocumentSummary.PageSummary;
import org.stet.page.Page;
import org.stet.page.Word;
import org.stet.scan.ScanException;

/** Makes outcomes out of pages and exceptions, and lines for people out of outcomes. */
final class Outcomes {

  private Outcomes() {}

  static PageOutcome.Done done(Page page, double seconds) {
    int words = (int) page.words().count();
    double confidence =
        page.words().map(Word::confidence).mapToDouble(c -> c.value()).average().orElse(0);
    return new PageOutcome.Done(
        page.number(), words, confidence, seconds, page.provenance().steps());
  }

  /**
   * @param told a hint that the caller has
   */
  static PageOutcome.Failed failed(int page, String stage, Throwable e, Optional<String> told) {
    return new PageOutcome.Failed(page, stage, cause(e), told.orElseGet(() -> hint(e)));
  }

  static PageSummary summary(PageOutcome outcome) {
    if (outcome instanceof PageOutcome.Done done) {
      return new PageSummary(
          done.page(),
          done.words(),
          done.confidence(),
          done.seconds(),
          done.steps(),
          Optional.empty());
    }
    PageOutcome.Failed failed = (PageOutcome.Failed) outcome;
    String failure = failed.stage() + ": " + failed.cause() + ". " + failed.hint();
    return new PageSummary(failed.page(), 0, 0, 0, Map.of(), Optional.of(failure));
  }

  /** Nothing of a document could be read. */
  static DocumentSummary unread(String name, String source, List<PageSummary> pages) {
    return new DocumentSummary(name, source, 0, 0, pages, Map.of(), Map.of(), 0, List.of());
  }

  /** A document that is through, told as of one page. */
  static PageOutcome.Done whole(DocumentSummary document) {
    double seconds = document.pages().stream().mapToDouble(PageSummary::seconds).sum();
    return new PageOutcome.Done(1, document.words(), document.confidence(), seconds, Map.of());
  }

  private static String cause(Throwable e) {
    if (e instanceof NoSuchFileException missing) {
      return "there is no " + missing.getFile();
    }
    if (e instanceof AccessDeniedException denied) {
      return denied.getFile() + " may not be read or written";
    }
    return Optional.ofNullable(e.getMessage()).orElseGet(() -> e.getClass().getSimpleName());
  }

  private static String hint(Throwable e) {
    if (e instanceof ScanException scan) {
      return scan.hint();
    }
    if (e instanceof OutOfMemoryError) {
      return "Give fewer --jobs, or more memory with STET_JAVA_OPTS=-Xmx8g";
    }
    if (cause(e).toLowerCase(Locale.ROOT).contains("no space left")) {
      return "The disk is full: make room and run again, what is done is kept";
    }
    return e instanceof IOException
        ? "Check the file and the disk, then run again: what is done is kept"
        : "Run again; if it stays, report it with the file";
  }
}
