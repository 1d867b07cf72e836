package org.stet.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stet.decisions.DecisionLog;
import org.stet.output.DocumentSummary;
import org.stet.output.DocumentTarget;
import org.stet.repair.Repairer;

/**
 * One text at a time through a cleaning, if it is not clean already; called from several threads.
 *
 * @param options what the person asked for
 * @param keys tell whether an earlier run's outputs still count
 * @param decisions what the person has decided
 * @param progress hears of every text
 */
record TextRun(
    RunOptions options,
    Repairer repairer,
    Outputs outputs,
    Keys keys,
    DecisionLog decisions,
    Progress progress) {

  /**
   * What became of a text.
   *
   * @param before an earlier run wrote it
   * @param lost decisions whose place reads otherwise now
   */
  record Cleaned(DocumentSummary summary, boolean before, List<String> lost) {}

  /** One that cannot be read or written is an outcome like any other. */
  Cleaned clean(Path file, String name) {
    DocumentTarget target = new DocumentTarget(options.out().resolve(name), name);
    try {
      Cleaned cleaned = clean(file, target);
      progress.page(name, Outcomes.whole(cleaned.summary()));
      return cleaned;
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      PageOutcome.Failed failed = failed(file, e);
      progress.page(name, failed);
      return new Cleaned(
          Outcomes.unread(name, file.toString(), List.of(Outcomes.summary(failed))),
          false,
          List.of());
    }
  }

  private Cleaned clean(Path file, DocumentTarget target) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text = keys.text(bytes);
    String edition = keys.edition(target.name(), decisions);
    Optional<DocumentState> before = DocumentState.read(target.folder(), target.name());
    if (!options.force() && before.filter(state -> state.isFinished(text, edition)).isPresent()) {
      return new Cleaned(before.flatMap(DocumentState::summary).orElseThrow(), true, List.of());
    }
    if (before.isPresent()) { // its outputs are about to be written over
      state(file, "", "", Optional.empty()).write(target.folder(), target.name());
    }
    Carrying carrying = new Carrying(decisions);
    DocumentSummary summary = write(file, bytes, target, new TextPass(outputs, carrying));
    state(file, text, edition, Optional.of(summary)).write(target.folder(), target.name());
    return new Cleaned(summary, false, carrying.lost());
  }

  private DocumentSummary write(Path file, byte[] bytes, DocumentTarget target, TextPass pass)
      throws IOException {
    return OcrFilePass.takes(file)
        ? new OcrFilePass(pass).write(bytes, file.toString(), target, repairer::repair)
        : pass.write(bytes, file.toString(), target, repairer::repair);
  }

  private static DocumentState state(
      Path file, String text, String edition, Optional<DocumentSummary> summary) {
    return new DocumentState(
        file.toString(),
        Optional.empty(),
        text,
        edition,
        summary.map(DocumentSummary::pages).orElse(List.of()),
        summary);
  }

  private static PageOutcome.Failed failed(Path file, Throwable e) {
    Optional<String> hint =
        e instanceof IOException
            ? Optional.of("check " + file + "; for scans use 'stet run'")
            : Optional.empty();
    return Outcomes.failed(1, "text", e, hint);
  }
}
