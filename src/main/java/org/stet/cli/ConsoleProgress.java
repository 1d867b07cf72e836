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
  private final String task;
  private final String unit;
  private final boolean bar;
  private final boolean each;
  private final long start = System.nanoTime();
  private Optional<ProgressBar> shown = Optional.empty();
  private int total;
  private int done;

  /**
   * @param task what is being done, for example {@code Reading}
   * @param unit what is counted, for example {@code pages}
   * @param bar false shows none
   * @param each true prints a line for all that is done, too
   */
  ConsoleProgress(PrintWriter err, String task, String unit, boolean bar, boolean each) {
    this.err = err;
    this.task = task;
    this.unit = unit;
    this.bar = bar;
    this.each = each;
  }

  @SuppressWarnings(
      "SystemConsoleNull") // from JDK 22 on a console may be no terminal; then a bar is harmless
  static boolean isWatched() {
    return System.console() != null;
  }

  /** The looks of a bar. */
  static ProgressBarBuilder bar(String task, int total) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(500);
  }

  @Override
  public synchronized void started(int pages) {
    total = pages;
    if (bar && pages > 0) {
      shown = Optional.of(bar(task, pages).setUnit(" " + unit, 1).hideEta().build());
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
    if (each && outcome instanceof PageOutcome.Done page) {
      note(
          String.format(
              Locale.ROOT,
              "%s, page %d: %d words, %.0f%% sure, %.1f s",
              document,
              page.page(),
              page.words(),
              100 * page.confidence(),
              page.seconds()));
    }
    shown.ifPresent(b -> b.stepTo(done).setExtraMessage(" " + pace()));
  }

  private String pace() {
    double minutes = (System.nanoTime() - start) / 60e9;
    double aMinute = done / Math.max(minutes, 1e-9);
    Duration left = Duration.ofSeconds(Math.round((total - done) / aMinute * 60));
    return String.format(
        Locale.ROOT,
        "%.1f %s a minute, %d:%02d left",
        aMinute,
        unit,
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
