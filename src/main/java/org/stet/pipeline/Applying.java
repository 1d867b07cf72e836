package org.stet.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.layout.Layout;
import org.stet.ledger.CorrectionLedger;
import org.stet.ledger.Edition;
import org.stet.ledger.Entry;
import org.stet.ocr.recorded.ReadingStore;
import org.stet.output.DocumentSummary;
import org.stet.output.DocumentTarget;
import org.stet.output.OutputFormat;
import org.stet.output.corrections.CorrectionsFile;
import org.stet.output.corrections.CorrectionsFormat;
import org.stet.page.Document;

/** Writes all outputs anew from the kept readings, the kept proposals and the decisions. */
final class Applying {

  private final KeptBatch kept;
  private final Carrying decisions;
  private final Outputs outputs;
  private final Progress progress;
  private final List<String> left = new ArrayList<>();

  Applying(KeptBatch kept, Carrying decisions, Outputs outputs, Progress progress) {
    this.kept = kept;
    this.decisions = decisions;
    this.outputs = outputs;
    this.progress = progress;
  }

  /** All documents, in order; one that fails is noted, and the rest goes on. */
  List<DocumentSummary> all() throws IOException {
    List<DocumentSummary> summaries = new ArrayList<>();
    List<String> names = kept.documents();
    progress.started(names.size());
    for (String name : names) {
      summaries.add(through(name, kept.state(name).orElseThrow()));
    }
    return summaries;
  }

  /** What was left as it was because it shows a scan that cannot be found. */
  List<String> left() {
    return List.copyOf(left);
  }

  private DocumentSummary through(String name, DocumentState state) {
    try {
      DocumentSummary summary = one(name, state);
      progress.page(name, Outcomes.whole(summary));
      return summary;
    } catch (IOException | RuntimeException e) {
      PageOutcome.Failed failed = Outcomes.failed(1, "output", e, Optional.empty());
      progress.page(name, failed);
      return Outcomes.unread(name, state.source(), List.of(Outcomes.summary(failed)));
    }
  }

  private DocumentSummary one(String name, DocumentState state) throws IOException {
    DocumentTarget target = new DocumentTarget(kept.folder(name), name);
    Path text = target.file(TextPass.SOURCE);
    Path ocrFile = target.file(OcrFilePass.SOURCE);
    DocumentSummary summary =
        Files.exists(ocrFile)
            ? ocrFile(ocrFile, state, target)
            : Files.exists(text) ? text(text, state, target) : scan(state, target);
    new DocumentState(
            state.source(),
            state.place(),
            state.readingKey(),
            "",
            state.pages(),
            Optional.of(summary))
        .write(target.folder(), name);
    return summary;
  }

  private DocumentSummary text(Path text, DocumentState state, DocumentTarget target)
      throws IOException {
    List<Entry> proposals = CorrectionsFile.read(target.file(CorrectionsFormat.SUFFIX));
    return new TextPass(outputs, decisions)
        .write(
            Files.readAllBytes(text),
            state.source(),
            target,
            (document, verdicts) -> Redecision.of(document, proposals, verdicts));
  }

  private DocumentSummary ocrFile(Path file, DocumentState state, DocumentTarget target)
      throws IOException {
    List<Entry> proposals = CorrectionsFile.read(target.file(CorrectionsFormat.SUFFIX));
    return new OcrFilePass(new TextPass(outputs, decisions))
        .write(
            Files.readAllBytes(file),
            state.source(),
            target,
            (document, verdicts) -> Redecision.of(document, proposals, verdicts));
  }

  private DocumentSummary scan(DocumentState state, DocumentTarget target) throws IOException {
    String name = target.name();
    ReadingStore readings = new ReadingStore(target.folder(), name);
    List<Integer> numbers =
        state.pages().stream()
            .filter(page -> page.failure().isEmpty())
            .map(DocumentSummary.PageSummary::number)
            .toList();
    Document document = Layout.arrange(new Document(name, numbers, readings::fetch));
    CorrectionLedger ledger =
        Redecision.of(
            document,
            CorrectionsFile.read(target.file(CorrectionsFormat.SUFFIX)),
            decisions.to(document));
    Originals originals = Originals.of(state, target.folder());
    Outputs possible = originals.isThere() ? outputs : outputs.withoutScan();
    possible.write(new Edition(document, ledger), target, originals);
    if (!possible.equals(outputs)) {
      leave(name, state);
    }
    return Summaries.of(name, state.source(), state.pages(), ledger, target.folder());
  }

  private void leave(String name, DocumentState state) {
    String message =
        "%s: its scan %s is gone or has changed since it was read, so %s are left as they were. Put it back, or give it to 'stet run' again from where it is now; then they are written"
            .formatted(
                name,
                state.place().map(SourcePlace::absolute).orElse(state.source()),
                outputs.formats().stream()
                    .filter(OutputFormat::needsScan)
                    .map(OutputFormat::name)
                    .collect(Collectors.joining(", ")));
    left.add(message);
    progress.note(message);
  }
}
