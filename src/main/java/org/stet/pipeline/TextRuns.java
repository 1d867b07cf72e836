package org.stet.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.stet.decisions.DecisionLog;
import org.stet.repair.Repairer;

/**
 * Text exports and OCR files, as many at a time as there are jobs: repair, ledger, output; no OCR.
 */
public final class TextRuns {

  private final RunOptions options;
  private final Repairer repairer;
  private final Outputs outputs;
  private final Keys keys;
  private final Progress progress;

  TextRuns(RunOptions options, Repairer repairer, Outputs outputs, Keys keys, Progress progress) {
    this.options = options;
    this.repairer = repairer;
    this.outputs = outputs;
    this.keys = keys;
    this.progress = progress;
  }

  /**
   * Cleans every text among the inputs; one that cannot be read is an outcome like any other.
   *
   * @throws IOException when the batch's own files cannot be written
   */
  public BatchSummary run() throws IOException, InterruptedException {
    long start = System.nanoTime();
    List<Path> files = files(options.inputs());
    progress.started(files.size());
    TextRun one =
        new TextRun(options, repairer, outputs, keys, DecisionLog.read(options.out()), progress);
    List<TextRun.Cleaned> cleaned = cleaned(files, one);
    BatchSummary batch =
        new BatchSummary(
            options.out(),
            cleaned.stream().map(TextRun.Cleaned::summary).toList(),
            cleaned.stream().filter(c -> c.before()).map(c -> c.summary().name()).toList(),
            cleaned.stream().flatMap(c -> c.lost().stream()).toList(),
            List.of(),
            (System.nanoTime() - start) / 1e9);
    BatchFiles.write(batch, options, keys.version());
    return batch;
  }

  /** In the order of the files, however many are cleaned at a time. */
  private List<TextRun.Cleaned> cleaned(List<Path> files, TextRun one) throws InterruptedException {
    Set<String> names = new HashSet<>();
    List<Callable<TextRun.Cleaned>> work = new ArrayList<>();
    for (Path file : files) {
      String name = name(file, names);
      work.add(() -> one.clean(file, name));
    }
    ExecutorService threads = Executors.newFixedThreadPool(options.jobs());
    try {
      List<TextRun.Cleaned> cleaned = new ArrayList<>();
      for (Future<TextRun.Cleaned> text : threads.invokeAll(work)) {
        cleaned.add(text.get());
      }
      return cleaned;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a text ended without an outcome", e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  /** Files as they are named; of folders, all texts and OCR files below them. */
  private static List<Path> files(List<Path> inputs) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path input : inputs) {
      if (Files.isDirectory(input)) {
        try (Stream<Path> below = Files.walk(input)) {
          below
              .filter(Files::isRegularFile)
              .filter(
                  file -> file.getFileName().toString().endsWith(".txt") || OcrFilePass.takes(file))
              .sorted()
              .forEach(files::add);
        }
      } else {
        files.add(input);
      }
    }
    return files;
  }

  /** The file's name without its ending; with a number where another file has it already. */
  private static String name(Path file, Set<String> taken) {
    String base = file.getFileName().toString().replaceFirst("(\\.(alto|page))?\\.[^.]*$", "");
    String name = base.isEmpty() ? "text" : base;
    for (int i = 2; !taken.add(name); i++) {
      name = base + "-" + i;
    }
    return name;
  }
}
