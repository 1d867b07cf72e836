package org.stet.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.decisions.DecisionLog;
import org.stet.output.DocumentSummary;
import org.stet.output.DocumentTarget;
import org.stet.repair.Repairer;

/** Text exports, one after the other: repair, ledger, output; no OCR. */
public final class TextRuns {

  private final RunOptions options;
  private final Repairer repairer;
  private final Outputs outputs;
  private final String version;
  private final Progress progress;

  TextRuns(
      RunOptions options, Repairer repairer, Outputs outputs, String version, Progress progress) {
    this.options = options;
    this.repairer = repairer;
    this.outputs = outputs;
    this.version = version;
    this.progress = progress;
  }

  /**
   * Cleans every text among the inputs; one that cannot be read is an outcome like any other.
   *
   * @throws IOException when the batch's own files cannot be written
   */
  public BatchSummary run() throws IOException {
    long start = System.nanoTime();
    List<Path> files = files(options.inputs());
    progress.started(files.size());
    Carrying carrying = new Carrying(DecisionLog.read(options.out()));
    TextPass pass = new TextPass(outputs, carrying);
    Set<String> names = new HashSet<>();
    List<DocumentSummary> documents = new ArrayList<>();
    for (Path file : files) {
      documents.add(clean(file, pass, name(file, names)));
    }
    BatchSummary batch =
        new BatchSummary(
            options.out(),
            documents,
            List.of(),
            carrying.lost(),
            (System.nanoTime() - start) / 1e9);
    BatchFiles.write(batch, options, version);
    return batch;
  }

  private DocumentSummary clean(Path file, TextPass pass, String name) {
    DocumentTarget target = new DocumentTarget(options.out().resolve(name), name);
    try {
      DocumentSummary summary =
          OcrFilePass.takes(file)
              ? new OcrFilePass(pass)
                  .write(Files.readAllBytes(file), file.toString(), target, repairer::repair)
              : pass.write(Files.readAllBytes(file), file.toString(), target, repairer::repair);
      new DocumentState(file.toString(), "text", "", summary.pages(), Optional.of(summary))
          .write(target.folder(), name);
      summary.pages().forEach(page -> progress.page(name, done(page)));
      return summary;
    } catch (IOException | RuntimeException e) {
      PageOutcome.Failed failed = failed(file, e);
      progress.page(name, failed);
      return new DocumentSummary(
          name,
          file.toString(),
          0,
          0,
          List.of(Outcomes.summary(failed)),
          Map.of(),
          Map.of(),
          0,
          List.of());
    }
  }

  private static PageOutcome.Failed failed(Path file, Exception e) {
    Optional<String> hint =
        e instanceof IOException
            ? Optional.of("check " + file + "; for scans use 'stet run'")
            : Optional.empty();
    return Outcomes.failed(1, "text", e, hint);
  }

  private static PageOutcome.Done done(DocumentSummary.PageSummary page) {
    return new PageOutcome.Done(page.number(), page.words(), 1, page.seconds(), Map.of());
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
