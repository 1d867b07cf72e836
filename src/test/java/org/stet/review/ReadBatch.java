package org.stet.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.stet.cli.Main;

/** The project's own sample pages, read by the real engine, for tests that go all the way. */
final class ReadBatch {

  static final String DOCUMENT = "portal-printout";

  private final Path out;

  private ReadBatch(Path out) {
    this.out = out;
  }

  /** Reads the samples of the project into a folder. */
  static ReadBatch into(Path out, String... scans) {
    ReadBatch batch = new ReadBatch(out);
    String[] arguments = new String[scans.length + 4];
    arguments[0] = "run";
    for (int i = 0; i < scans.length; i++) {
      arguments[i + 1] = Path.of("scans", scans[i]).toString();
    }
    arguments[scans.length + 1] = "-o";
    arguments[scans.length + 2] = out.toString();
    arguments[scans.length + 3] = "--no-progress";
    assertThat(stet(arguments)).contains("0 failed");
    return batch;
  }

  /** Runs a command; what it printed, on both ways. */
  static String stet(String... arguments) {
    StringWriter printed = new StringWriter();
    PrintWriter writer = new PrintWriter(printed, true);
    assertThat(Main.run(writer, writer, arguments)).as("%s", printed).isZero();
    return printed.toString();
  }

  String apply() {
    return stet("apply", out.toString());
  }

  String file(String suffix) throws IOException {
    return Files.readString(out.resolve(DOCUMENT).resolve(DOCUMENT + suffix));
  }

  String pdfText() throws IOException {
    try (PDDocument pdf =
        Loader.loadPDF(out.resolve(DOCUMENT).resolve(DOCUMENT + ".pdf").toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
