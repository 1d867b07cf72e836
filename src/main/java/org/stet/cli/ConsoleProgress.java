package org.stet.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.stet.pipeline.PageOutcome;
import org.stet.pipeline.Progress;

/**
 * Shows a person on stderr how a run gets on: pages done, pages a minute, time left; and a line for
 * each page that failed.
 */
final class ConsoleProgress implements Progress, AutoCloseable {

  private final PrintWriter err;
  private final boolean bar;
  private final long start = System.nanoTime();
  private Optional<ProgressBar> shown = Optional.empty();
  private int total;
  private int done;

  /**
   * @param bar false where nobody watches: then only failures are printed
   */
  ConsoleProgress(PrintWriter err, boolean bar) {
    this.err = err;
    this.bar = bar;
  }

  @Override
  public synchronized void started(int pages) {
    total = pages;
    if (bar && pages > 0) {
      shown =
          Optional.of(
              new ProgressBarBuilder()
                  .setTaskName("Reading")
                  .setInitialMax(pages)
                  .setStyle(ProgressBarStyle.ASCII)
                  .setUpdateIntervalMillis(500)
                  .setUnit(" pages", 1)
                  .hideEta()
                  .build());
    }
  }

  @Override
  public synchronized void page(String document, PageOutcome outcome) {
    done++;
    if (outcome instanceof PageOutcome.Failed failed) {
      note(
          "%s, page %d: %s: %s. %s"
              .formatted(document, failed.page(), failed.stage(), failed.cause(), failed.hint()));
    }
    shown.ifPresent(b -> b.stepTo(done).setExtraMessage(" " + pace()));
  }

  private String pace() {
    double minutes = (System.nanoTime() - start) / 60e9;
    double aMinute = done / Math.max(minutes, 1e-9);
    Duration left = Duration.ofSeconds(Math.round((total - done) / aMinute * 60));
    return String.format(
        Locale.ROOT,
        "%.1f pages a minute, %d:%02d left",
        aMinute,
        left.toMinutes(),
        left.toSecondsPart());
  }

  @Override
  public synchronized void note(String message) {
    err.println((shown.isPresent() ? "\r" : "") + message);
    err.flush();
  }

  @Override
  public synchronized void close() {
    shown.ifPresent(ProgressBar::close);
    shown = Optional.empty();
  }
}
