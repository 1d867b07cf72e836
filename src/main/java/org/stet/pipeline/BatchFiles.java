package org.stet.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stet.files.AtomicFile;
import org.stet.json.Json;
import org.stet.ledger.Entry;
import org.stet.output.DocumentSummary;
import org.stet.output.DocumentTarget;
import org.stet.output.corrections.CorrectionsFile;
import org.stet.output.corrections.CorrectionsFormat;
import org.stet.output.csv.CorrectionsCsv;
import org.stet.output.report.BatchReport;

/** The files of the whole batch, beside the documents' folders. */
final class BatchFiles {

  private BatchFiles() {}

  static void write(BatchSummary batch, RunOptions options, String version) throws IOException {
    writeRun(batch, options, version);
    writeCorrections(batch);
    BatchReport.write(batch.out(), batch.documents());
  }

  /** {@code corrections.csv}: every correction of the batch, one a row. */
  private static void writeCorrections(BatchSummary batch) throws IOException {
    AtomicFile.write(
        batch.out().resolve("corrections.csv"),
        out -> {
          out.write(CorrectionsCsv.header().getBytes(StandardCharsets.UTF_8));
          for (DocumentSummary document : batch.documents()) {
            Path ledger =
                new DocumentTarget(batch.out().resolve(document.name()), document.name())
                    .file(CorrectionsFormat.SUFFIX);
            boolean written = !document.files().isEmpty(); // else the file is an earlier run's
            if (written && Files.exists(ledger)) {
              for (Entry entry : CorrectionsFile.read(ledger)) {
                String row = CorrectionsCsv.row(document.name(), entry);
                out.write(row.getBytes(StandardCharsets.UTF_8));
              }
            }
          }
        });
  }

  /** {@code run.json}: version, options, and every page with its outcome, time and confidence. */
  private static void writeRun(BatchSummary batch, RunOptions options, String version)
      throws IOException {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("version", version);
    run.put("language", options.language());
    run.put("jobs", options.jobs());
    run.put("settings", options.settings());
    run.put("seconds", Math.round(batch.seconds() * 10) / 10.0);
    run.put("pages", batch.donePages());
    run.put("failedPages", batch.failedPages());
    run.put("documents", batch.documents());
    byte[] json = Json.pretty(run).getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(batch.out().resolve("run.json"), out -> out.write(json));
  }
}
