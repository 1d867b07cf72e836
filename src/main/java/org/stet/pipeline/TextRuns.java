package org.stet.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
  public BatchSummary run() throws IOException {
    long start = System.nanoTime();
    List<Path> files = files(options.inputs());
    progress.started(files.size());
    Carrying carrying = new Carrying(DecisionLog.read(options.out()));
    TextPass pass = new TextPass(outputs, carrying);
    Set<String> names = new HashSet<>();
    List<DocumentSummary> documents = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    for (Path file : files) {
      String name = name(file, names);
      Optional<DocumentSummary> before = finished(file, name, carrying.log());
      before.ifPresent(summary -> skipped.add(name));
      documents.add(before.isPresent() ? before.get() : clean(file, pass, name));
    }
    BatchSummary batch =
        new BatchSummary(
            options.out(), documents, skipped, carrying.lost(), (System.nanoTime() - start) / 1e9);
    BatchFiles.write(batch, options, keys.version());
    return batch;
  }

  /** What an earlier run wrote, where the text, the rules and the decisions are still the same. */
  private Optional<DocumentSummary> finished(Path file, String name, DecisionLog decisions)
      throws IOException {
    if (options.force() || !Files.isReadable(file)) {
      return Optional.empty();
    }
    String text = keys.text(file);
    String edition = keys.edition(name, decisions);
    Optional<DocumentSummary> before =
        DocumentState.read(options.out().resolve(name), name)
            .filter(state -> state.isFinished(text, edition))
            .flatMap(DocumentState::summary);
    before.ifPresent(summary -> progress.page(name, Outcomes.whole(summary)));
    return before;
  }

  private DocumentSummary clean(Path file, TextPass pass, String name) {
    DocumentTarget target = new DocumentTarget(options.out().resolve(name), name);
    try {
      String textKey = keys.text(file);
      String editionKey = keys.edition(name, pass.decisions().log());
      begin(file, target);
      DocumentSummary summary =
          OcrFilePass.takes(file)
              ? new OcrFilePass(pass)
                  .write(Files.readAllBytes(file), file.toString(), target, repairer::repair)
              : pass.write(Files.readAllBytes(file), file.toString(), target, repairer::repair);
      new DocumentState(file.toString(), textKey, editionKey, summary.pages(), Optional.of(summary))
          .write(target.folder(), name);
      progress.page(name, Outcomes.whole(summary));
      return summary;
    } catch (IOException | RuntimeException e) {
      PageOutcome.Failed failed = failed(file, e);
      progress.page(name, failed);
      return Outcomes.unread(name, file.toString(), List.of(Outcomes.summary(failed)));
    }
  }

  /** Takes back that an earlier run's outputs are whole, before they are written over. */
  private static void begin(Path file, DocumentTarget target) throws IOException {
    if (DocumentState.read(target.folder(), target.name()).isPresent()) {
      new DocumentState(file.toString(), "", "", List.of(), Optional.empty())
          .write(target.folder(), target.name());
    }
  }

  private static PageOutcome.Failed failed(Path file, Exception e) {
    Optional<String> hint =
        e instanceof IOException
            ? Optional.of("check " + file + "; for scans use 'stet run'")
            : Optional.empty();
    return Outcomes.failed(1, "text", e, hint);
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
