package org.stet.output.corrections;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stet.json.Json;
import org.stet.ledger.Entry;

/** Reads and writes the entries of a ledger, one JSON object a line. */
public final class CorrectionsFile {

  private CorrectionsFile() {}

  /** Writes the entries in their order; the stream stays open. */
  public static void write(OutputStream out, List<Entry> entries) throws IOException {
    for (Entry entry : entries) {
      out.write(Json.line(CorrectionLine.of(entry)).getBytes(StandardCharsets.UTF_8));
      out.write('\n');
    }
  }

  /**
   * Restores what {@link #write} wrote; blank lines are passed over.
   *
   * @throws IOException when the file cannot be read, or a line is no entry; it says which
   */
  public static List<Entry> read(Path file) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          entries.add(entry(line, file, number));
        }
      }
    }
    return List.copyOf(entries);
  }

  private static Entry entry(String line, Path file, int number) throws IOException {
    try {
      return Json.read(line, CorrectionLine.class).entry();
    } catch (IOException | RuntimeException e) {
      throw new IOException(
          "%s, line %d is no correction; run with --force to make the file anew"
              .formatted(file, number),
          e);
    }
  }
}
