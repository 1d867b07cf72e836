package org.stet.pipeline;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.stet.ocr.OcrEngine;

/**
 * Pages in parallel: as many threads as jobs, and an OCR handle for each, which it keeps. No more
 * page images stand in memory than there are jobs.
 */
final class PageWorkers implements AutoCloseable {

  private final ExecutorService threads;
  private final BlockingQueue<OcrEngine> idle;
  private final Supplier<OcrEngine> engines;

  PageWorkers(int jobs, Supplier<OcrEngine> engines) {
    this.threads = Executors.newFixedThreadPool(jobs, PageWorkers::daemon);
    this.idle = new ArrayBlockingQueue<>(jobs);
    this.engines = engines;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "page");
    thread.setDaemon(true);
    return thread;
  }

  /** Reads a page as soon as a thread is free. */
  Future<PageOutcome> submit(int page, Function<OcrEngine, PageOutcome> work) {
    return threads.submit(
        () -> {
          try {
            OcrEngine engine = take();
            try {
              return work.apply(engine);
            } finally {
              idle.add(engine);
            }
          } catch (RuntimeException | LinkageError e) {
            return Outcomes.failed(page, "ocr", e, java.util.Optional.empty());
          }
        });
  }

  private OcrEngine take() {
    OcrEngine engine = idle.poll();
    return engine == null ? engines.get() : engine;
  }

  /** Waits for a page. */
  static PageOutcome await(Future<PageOutcome> page) throws InterruptedException {
    try {
      return page.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a page ended without an outcome", e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    idle.forEach(OcrEngine::close);
  }
}
